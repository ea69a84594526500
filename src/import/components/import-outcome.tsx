import { getTranslations } from 'next-intl/server'
import { Columns } from '@/platform/ui/columns'
import type { ImportDetailView, ImportRowView } from '../schema'
import { ImportCounts } from './import-counts'
import { UndoImport } from './import-verbs'
import { NewThings } from './new-things'
import { UnreadRows } from './unread-rows'

type Props = { found: ImportDetailView; rows: Record<'new' | 'refused' | 'skipped', ImportRowView[]> }

// What the file holds: before it is confirmed a preview, afterwards the report.
export async function ImportOutcome({ found: { id, state, counts, added }, rows }: Props) {
  const t = await getTranslations('import')
  if (state === 'failed') return null

  // The rows above it stay where they are read from; a full page may have another one behind it.
  const more = (status: 'refused' | 'skipped') =>
    rows[status].length < 50 ? undefined : `/import/${id}?${status}=${rows[status].at(-1)!.line}`

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
