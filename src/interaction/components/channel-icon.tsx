import { CreditCard, DoorOpen, Mail, MailOpen, MessagesSquare, Phone } from '@/platform/ui/icons'

const icons = { call: Phone, mail: Mail, chat: MessagesSquare, visit: DoorOpen, letter: MailOpen, payment: CreditCard }

export function ChannelIcon({ channel, className }: { channel: keyof typeof icons; className?: string }) {
  const Icon = icons[channel]
  return <Icon className={className} />
}
