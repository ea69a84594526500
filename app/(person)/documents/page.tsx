import { Paperclip } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { DocumentGrid } from '@/document/components/document-grid'
import { AttachDocument, RemovedDocumentNotice } from '@/document/components/document-verbs'
import { getUsage } from '@/document/operations/get-usage'
import { listDocuments } from '@/document/operations/list-documents'
import { load } from '@/platform/edge/page'
import { EmptyState } from '@/platform/ui/empty-state'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getFormatter, getTranslations } from '@/platform/ui/words'
import { Paging } from '@/product/components/paging'

const RECORDS = ['companyId', 'productId', 'issueId', 'interactionId'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('document'))('title') }
}

// All of them; or, asked for a record, those that could be put with it as well.
export default async function DocumentsPage({ searchParams }: PageProps<'/documents'>) {
  const query = await searchParams
  const name = RECORDS.find((each) => typeof query[each] === 'string')
  const record = name && { name, value: String(query[name]) }
  const before = typeof query.before === 'string' ? query.before : undefined
  const usage = await load(getUsage, record ? { [record.name]: record.value } : {})
  const list = await load(listDocuments, { take: 24, before })
  const here = record ? await load(listDocuments, { [record.name]: record.value, take: 100 }) : null
  const documents = list.documents.filter(({ id }) => !here?.documents.some((one) => one.id === id))

  const [t, format] = await Promise.all([getTranslations('document'), getFormatter()])
  const inMB = (bytes: number) => format.number(bytes / 1_000_000, { maximumFractionDigits: 1 })
  const amounts = { used: inMB(usage.used), quota: inMB(usage.quota) }
  const address = (more: Record<string, string>) => `/documents?${new URLSearchParams({ ...(record && { [record.name]: record.value }), ...more }).toString()}`

  return (
    <>
      <PageHead
        eyebrow={usage.page && <TextLink href={`${usage.page}#documents`}>{t('back')}</TextLink>}
        title={record ? t('chooseHead') : t('headline', { count: documents.length })}
        soft={t(record ? 'chooseSoft' : 'used', amounts)}
      />
      {typeof query.removedDocument === 'string' && <RemovedDocumentNotice documentId={query.removedDocument} />}
      {query.problem === 'broken' && <Notice className="mb-5" tone="late">{t('refused.broken')}</Notice>}
      {documents.length === 0 ? (
        <EmptyState icon={<Paperclip />}>{t(record ? 'noOther' : 'empty')}</EmptyState>
      ) : (
        <Pad>
          <div className="@container">
            <DocumentGrid documents={documents} label={t('title')} action={record && (({ id, name: called }) => <AttachDocument documentId={id} name={called} record={record} />)} />
          </div>
        </Pad>
      )}
      <Paging older={list.older && address({ before: list.older })} newest={before ? address({}) : null} words={{ older: t('older'), newest: t('newest') }} />
    </>
  )
}
