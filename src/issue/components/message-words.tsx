import { FileText } from '@/platform/ui/icons'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { MessageView } from '../schema'

/** What a line of the thread says: words, or what a company's agent did. */
export function MessageWords({ message: { kind, body, asks, documentId } }: { message: MessageView }) {
  const t = useTranslations('issue')
  if (kind === 'on-it') return t('onIt')
  if (kind === 'request') {
    return (
      <>
        <b className="block">{t('asksFor', { parts: asks.map((ask) => t(`ask.${ask}`)).join(', ') })}</b>
        {body}
      </>
    )
  }
  if (kind === 'proposal') {
    return (
      <>
        <b className="block">{t('asksSolved')}</b>
        {body}
      </>
    )
  }
  if (kind !== 'file') return body
  return (
    <span className="inline-flex max-w-full items-center gap-2 [&_svg]:size-4.5 [&_svg]:shrink-0">
      <FileText />
      <span className="min-w-0 wrap-anywhere">{documentId ? <TextLink href={`/documents/${documentId}`}>{body}</TextLink> : t('fileGone', { name: body })}</span>
    </span>
  )
}
