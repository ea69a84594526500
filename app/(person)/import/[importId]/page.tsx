import type { Metadata } from 'next'
import { ColumnForm } from '@/import/components/column-form'
import { ImportHead } from '@/import/components/import-head'
import { ImportOutcome } from '@/import/components/import-outcome'
import { ImportReading } from '@/import/components/import-reading'
import { getImport } from '@/import/operations/get-import'
import { listImportCompanies } from '@/import/operations/list-import-companies'
import { listImportRows } from '@/import/operations/list-import-rows'
import type { ListImportRowsInput } from '@/import/schema'
import { FIELDS, TARGETS } from '@/import/table/schema'
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
  const asked = await searchParams
  const found = await load(getImport, { importId })

  if (['reading', 'adding', 'undoing'].includes(found.state)) {
    return (
      <>
        <ImportHead found={found} />
        <ImportReading found={found} />
      </>
    )
  }
  if (found.state === 'columns' && found.head) {
    const target = TARGETS.find((each) => each === asked.as) ?? found.head.guess.target ?? 'payments'
    return (
      <>
        <ImportHead found={found} />
        <ColumnForm importId={importId} head={found.head} target={target} targets={TARGETS} fields={FIELDS[target]} />
      </>
    )
  }

  // What could not be read, and what looks like something here, is shown in a few rows first, so that it does not hide the rest.
  const rows = (status: ListImportRowsInput['status'], take = LONG) => {
    const after = numberIn(asked[status])
    return found.counts[status] > 0 ? load(listImportRows, { importId, status, take: after ? LONG : take, after }) : []
  }
  const [fresh, conflict, leftOut, refused, skipped, companies] = await Promise.all([
    rows('new'),
    rows('conflict', SHORT),
    rows('left-out', SHORT),
    rows('refused', SHORT),
    rows('skipped', SHORT),
    found.state === 'ready' ? load(listImportCompanies, { importId, take: 10, ...(typeof asked.companies === 'string' && { after: asked.companies }) }) : [],
  ])

  return (
    <>
      <ImportHead found={found} />
      <ImportOutcome found={found} rows={{ new: fresh, conflict, 'left-out': leftOut, refused, skipped }} companies={companies} />
    </>
  )
}

const numberIn = (typed: unknown) => (typeof typed === 'string' && /^\d{1,9}$/.test(typed) ? Number(typed) : 0)
