import { MailX } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/platform/ui/notice'
import { TextLink } from '@/platform/ui/text-link'

type Props = { sendsMail: boolean; again: string }

// The same for everyone, so that it tells nothing about who has an account.
export async function MailSent({ sendsMail, again }: Props) {
  const words = await getTranslations('account.mailSent')
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
