import { MailX } from '@/platform/ui/icons'
import { Notice } from '@/platform/ui/notice'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'

type Props = { sendsMail: boolean; again: string }

// The same for everyone, so that it tells nothing about who has an account.
export function MailSent({ sendsMail, again }: Props) {
  const words = useTranslations('account.mailSent')
  if (!sendsMail) {
    return (
      <Notice tone="move" icon={<MailX />}>
        {words('noMail')}
      </Notice>
    )
  }
  return (
    <p className="text-ink-soft">
      {words('late')} <TextLink href={again}>{words('again')}</TextLink>.
    </p>
  )
}
