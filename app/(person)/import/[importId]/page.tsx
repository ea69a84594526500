import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportHead } from '@/import/components/import-head'
import { ImportOutcome } from '@/import/components/import-outcome'
import { ImportReading } from '@/import/components/import-reading'
import { getImport } from '@/import/operations/get-import'
import { listImportRows } from '@/import/operations/list-import-rows'
import type { ListImportRowsInput } from '@/import/schema'
import { load } from '@/platform/edge/page'

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

  const rows = (status: ListImportRowsInput['status'], after?: string | string[]) =>
    found.counts[status] > 0 ? load(listImportRows, { importId, status, take: 50, after: Number(after) || 0 }) : []
  const [added, unread, left] = await Promise.all([rows('new'), rows('refused', refused), rows('skipped', skipped)])

  return (
    <>
      <ImportHead found={found} />
      <ImportOutcome found={found} rows={{ new: added, refused: unread, skipped: left }} />
    </>
  )
}
