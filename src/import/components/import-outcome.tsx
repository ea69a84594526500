import { Columns } from '@/platform/ui/columns'
import { useTranslations } from '@/platform/ui/words'
import type { ImportDetailView, ImportRowView } from '../schema'
import { ImportCounts } from './import-counts'
import { UndoImport } from './import-verbs'
import { NewThings } from './new-things'
import { UnreadRows } from './unread-rows'

type Props = { found: ImportDetailView; rows: Record<'new' | 'refused' | 'skipped', ImportRowView[]> }

// What the file holds: before it is confirmed a preview, afterwards the report.
export function ImportOutcome({ found: { id, state, counts, added }, rows }: Props) {
  const t = useTranslations('import')
  if (state === 'failed') return null

  // A full list may have more behind it; the last page may be full by chance.
  const more = (status: 'refused' | 'skipped') =>
    [5, 50].includes(rows[status].length) && rows[status].length < counts[status] ? `/import/${id}?${status}=${rows[status].at(-1)!.line}` : undefined

  return (
    <Columns
      aside={
        <>
          <ImportCounts counts={counts} state={state} />
          {state === 'added' && added > 0 && <UndoImport importId={id} />}
        </>
      }
    >
      {rows.refused.length > 0 && <UnreadRows label={t('refused')} rows={rows.refused} all={counts.refused} more={more('refused')} />}
      {rows.new.length > 0 && <NewThings rows={rows.new} all={counts.new} />}
      {rows.skipped.length > 0 && <UnreadRows label={t('skipped')} rows={rows.skipped} all={counts.skipped} more={more('skipped')} />}
    </Columns>
  )
}
