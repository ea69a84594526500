import { Columns } from '@/platform/ui/columns'
import { useTranslations } from '@/platform/ui/words'
import type { ImportCompanyView, ImportDetailView, ImportRowView } from '../schema'
import { ImportCounts } from './import-counts'
import { UndoImport } from './import-verbs'
import { NamedCompanies } from './named-companies'
import { PreviewRows } from './preview-rows'
import { UnreadRows } from './unread-rows'

type Status = 'new' | 'conflict' | 'left-out' | 'refused' | 'skipped'
type Props = { found: ImportDetailView; rows: Record<Status, ImportRowView[]>; companies: ImportCompanyView[] }

// What the file holds: before it is confirmed a preview, afterwards the report.
export function ImportOutcome({ found: { id, kind, state, counts, added, records }, rows, companies }: Props) {
  const t = useTranslations('import')
  if (state === 'failed') return null
  const unit = kind === 'mail' ? 'message' : 'line'

  // A full list may have more behind it; the last page may be full by chance.
  const more = (status: Status) =>
    [5, 50].includes(rows[status].length) && rows[status].length < counts[status] ? { more: `/import/${id}?${status}=${rows[status].at(-1)!.line}` } : {}
  const choices = (status: 'new' | 'conflict' | 'left-out') =>
    rows[status].length > 0 && state === 'ready' && <PreviewRows importId={id} status={status} rows={rows[status]} all={counts[status]} {...more(status)} />
  const moreCompanies = companies.length === 10 ? { more: `/import/${id}?companies=${companies.at(-1)!.id}` } : {}

  return (
    <Columns
      aside={
        <>
          <ImportCounts counts={counts} records={records} state={state} />
          {state === 'added' && added > 0 && <UndoImport importId={id} />}
        </>
      }
    >
      {rows.refused.length > 0 && <UnreadRows unit={unit} label={t('refused')} rows={rows.refused} all={counts.refused} {...more('refused')} />}
      {choices('conflict')}
      {companies.length > 0 && state === 'ready' && <NamedCompanies importId={id} companies={companies} {...moreCompanies} />}
      {choices('new')}
      {choices('left-out')}
      {rows.skipped.length > 0 && <UnreadRows unit={unit} label={t('skipped')} rows={rows.skipped} all={counts.skipped} {...more('skipped')} />}
    </Columns>
  )
}
