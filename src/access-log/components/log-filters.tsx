import { ListFilter } from '@/platform/ui/icons'
import { Button } from '@/platform/ui/button'
import { ButtonLink } from '@/platform/ui/button-link'
import { cardClass } from '@/platform/ui/card-class'
import { Select } from '@/platform/ui/select'
import { TextInput } from '@/platform/ui/text-input'
import { useTranslations } from '@/platform/ui/words'
import type { ReadRecord, ReaderCounts } from '../schema'

export type LogQuery = { companyId?: string; recordId?: string; permissionId?: string; agent?: string; reader?: string; from?: string; until?: string }
type Props = { asked: LogQuery; companies: ReaderCounts['companies']; records: ReadRecord[] }

// Folded away until somebody filters. A plain form: its address can be kept, and it works before JavaScript.
export function LogFilters({ asked, companies, records }: Props) {
  const t = useTranslations('access-log')
  const filtered = Object.values(asked).some(Boolean)
  return (
    <details open={filtered} className={cardClass}>
      <summary className="flex min-h-12 cursor-pointer items-center gap-2 px-4.75 font-[550]">
        <ListFilter className="size-4.5 text-ink-soft" />
        {t('filter')}
      </summary>
      <Fields {...{ asked, companies, records, filtered }} />
    </details>
  )
}

function Fields({ asked, companies, records, filtered }: Props & { filtered: boolean }) {
  const t = useTranslations('access-log')
  return (
    <form action="/who-can-see/log" aria-label={t('filter')} className="grid gap-3.5 px-4.75 pb-4.75 sm:grid-cols-2 lg:grid-cols-3">
      <Select label={t('ofCompanyLabel')} name="companyId" defaultValue={asked.companyId ?? ''}>
        <option value="">{t('everyCompany')}</option>
        {companies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label={t('record')} name="recordId" defaultValue={asked.recordId ?? ''}>
        <option value="">{t('everyRecord')}</option>
        {records.map(({ id, title }) => (
          <option key={id} value={id}>
            {title ?? t('gone')}
          </option>
        ))}
      </Select>
      <Select label={t('reader')} name="reader" defaultValue={asked.reader ?? ''}>
        <option value="">{t('everyReader')}</option>
        <option value="company">{t('readerCompany')}</option>
        <option value="link">{t('readerLink')}</option>
        <option value="friend">{t('readerFriend')}</option>
        <option value="preview">{t('readerPreview')}</option>
      </Select>
      <TextInput label={t('agent')} name="agent" defaultValue={asked.agent} maxLength={200} />
      <TextInput label={t('from')} name="from" type="date" defaultValue={asked.from} />
      <TextInput label={t('until')} name="until" type="date" defaultValue={asked.until} />
      {asked.permissionId && <input type="hidden" name="permissionId" value={asked.permissionId} />}
      <div className="flex flex-wrap gap-2 sm:col-span-full">
        <Button variant="main">{t('apply')}</Button>
        {filtered && (
          <ButtonLink variant="ghost" href="/who-can-see/log">
            {t('clear')}
          </ButtonLink>
        )}
      </div>
    </form>
  )
}
