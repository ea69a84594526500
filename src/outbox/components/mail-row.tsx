import { Chip } from '@/platform/ui/chip'
import { Row } from '@/platform/ui/row'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { MailView } from '../schema'

export function MailRow({ mail }: { mail: MailView }) {
  const words = useTranslations('outbox')
  return (
    <Row
      title={mail.subject}
      soft={
        <>
          <p>
            {mail.to && `${words('to', { to: mail.to })} · `}
            <When at={mail.sentAt ?? mail.createdAt} />
          </p>
          {mail.failure && <p className="text-late">{words('failure', { why: mail.failure })}</p>}
          {mail.text && <MailText label={words('read')} text={mail.text} />}
        </>
      }
      chip={mail.sentAt ? <Chip tone="solved">{words('sent')}</Chip> : <Chip tone="move">{words('waiting')}</Chip>}
      quiet={mail.sentAt !== null}
    />
  )
}

function MailText({ label, text }: { label: string; text: string }) {
  return (
    <details className="relative mt-1.5">
      <summary className="inline-block min-h-11 py-2.5 font-[550] text-mine underline underline-offset-3 md:pointer-fine:min-h-0 md:pointer-fine:py-0.5">
        {label}
      </summary>
      <pre className="mt-1.5 rounded-xl bg-sunk px-3.5 py-3 font-text wrap-anywhere whitespace-pre-wrap text-ink">{text}</pre>
    </details>
  )
}
