import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { DocumentListView } from '../schema'
import { DocumentGrid } from './document-grid'
import { RemovedDocumentNotice } from './document-verbs'
import { UploadForm } from './upload-form'

type Query = Record<string, string | string[] | undefined>
type Props = {
  /** The record they belong to, such as { name: 'productId', value: id }. */
  record: { name: 'companyId' | 'productId' | 'issueId' | 'interactionId'; value: string }
  list: DocumentListView
  /** The page's own address: it tells what became of an upload without JavaScript. */
  query?: Query
}

// "image/heic" is left out on purpose: then the photo picker of a phone sends JPEG.
const ACCEPT = 'image/jpeg,image/png,image/webp,image/avif,application/pdf,text/plain,message/rfc822,.eml,.txt,.csv'

/** Photos, receipts, letters of a record, photos first; and the place to add some. */
export function DocumentPanel({ record, list: { documents, older }, query = {} }: Props) {
  const t = useTranslations('document')
  const isPhoto = (type: string) => type.startsWith('image/')
  const sorted = [...documents.filter(({ type }) => isPhoto(type)), ...documents.filter(({ type }) => !isPhoto(type))]
  const { removedDocument, refused } = query
  const fault = typeof refused === 'string' && t.has(`refused.${refused}`) ? t(`refused.${refused}`) : undefined
  const words = { add: t('add'), choose: t('choose'), drop: t('drop'), sending: t('sending'), failed: t('failed'), done: t('done') }
  const others = `/documents?${record.name}=${record.value}`

  return (
    <div id="documents" className="min-w-0 scroll-mt-6">
      <Pad label={t('panel')} aside={<TextLink href={others}>{t(older ? 'allOrOther' : 'other')}</TextLink>}>
        <div className="@container grid grid-cols-1 gap-4">
          {typeof removedDocument === 'string' && <RemovedDocumentNotice documentId={removedDocument} />}
          {sorted.length > 0 && <DocumentGrid documents={sorted} label={t('panel')} />}
          <UploadForm record={record} accept={ACCEPT} words={words} error={fault} />
        </div>
      </Pad>
    </div>
  )
}
