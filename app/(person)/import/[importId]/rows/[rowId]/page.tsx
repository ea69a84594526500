import type { Metadata } from 'next'
import { RowForm } from '@/import/components/row-form'
import { getImportRow } from '@/import/operations/get-import-row'
import { load } from '@/platform/edge/page'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('import')
  return { title: t('editTitle') }
}

export default async function ImportRowPage({ params }: PageProps<'/import/[importId]/rows/[rowId]'>) {
  const t = await getTranslations('import')
  const { importId, rowId } = await params
  const row = await load(getImportRow, { importId, rowId })

  return (
    <div className="max-w-2xl">
      <PageHead eyebrow={t('editEyebrow', { line: row.line })} title={t('editTitle')} soft={t('editSoft')} />
      <Pad>
        <RowForm importId={importId} row={row} />
      </Pad>
    </div>
  )
}
