import type { Metadata } from 'next'
import { ImportHead } from '@/import/components/import-head'
import { ImportOutcome } from '@/import/components/import-outcome'
import { ImportReading } from '@/import/components/import-reading'
import { getImport } from '@/import/operations/get-import'
import { listImportRows } from '@/import/operations/list-import-rows'
import type { ListImportRowsInput } from '@/import/schema'
import { load } from '@/platform/edge/page'
import { getTranslations } from '@/platform/ui/words'

const SHORT = 5
const LONG = 50

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('import')
  return { title: t('pageTitle') }
}

export default async function ImportPage({ params, searchParams }: PageProps<'/import/[importId]'>) {
  const { importId } = await params
  const { refused, skipped } = await searchParams
  const found = await load(getImport, { importId })

  if (found.state === 'reading') {
    return (
      <>
        <ImportHead found={found} />
        <ImportReading found={found} />
      </>
    )
  }

  const rows = (status: ListImportRowsInput['status'], take: number, after = 0) =>
    found.counts[status] > 0 ? load(listImportRows, { importId, status, take, after }) : []
  // What could not be read is shown in a few rows first, so that it does not hide what could.
  const unread = (status: 'refused' | 'skipped', after: unknown) => rows(status, after ? LONG : SHORT, lineIn(after))
  const lists = await Promise.all([rows('new', LONG), unread('refused', refused), unread('skipped', skipped)])

  return (
    <>
      <ImportHead found={found} />
      <ImportOutcome found={found} rows={{ new: lists[0], refused: lists[1], skipped: lists[2] }} />
    </>
  )
}

const lineIn = (typed: unknown) => (typeof typed === 'string' && /^\d{1,9}$/.test(typed) ? Number(typed) : 0)
