import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm } from '@/platform/ui/action-form'
import { ChipLink } from '@/platform/ui/chip-link'
import { FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { barVerb } from '@/search/components/bar-verb'
import { removeFilterAction, renameFilterAction, saveFilterAction } from '../actions'
import type { FilterView } from '../schema'

type Props = { list: FilterView['list']; filters: FilterView[]; /** What stands in the address now. */ query: string }

export function SavedFilters({ list, filters, query }: Props) {
  const t = useTranslations('saved-filter')
  const current = filters.find((filter) => filter.query === query)
  if (filters.length === 0 && !query) return null

  return (
    <>
      {filters.length > 0 && (
        <nav aria-label={t('label')} className="flex min-h-11 flex-wrap items-center gap-2">
          {filters.map((filter) => (
            <ChipLink key={filter.id} href={`/${list}?${filter.query}`} current={filter === current}>
              {filter.name}
            </ChipLink>
          ))}
        </nav>
      )}
      {query && !current && (
        <details className="open:basis-full">
          <summary className={barVerb}>{t('keep')}</summary>
          <ActionForm action={saveFilterAction} className="flex flex-wrap items-end gap-2 py-2">
            <input type="hidden" name="list" value={list} />
            <input type="hidden" name="query" value={query} />
            <FormText name="name" label={t('name')} placeholder={t('nameHint')} required maxLength={40} autoComplete="off" />
            <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
          </ActionForm>
        </details>
      )}
      {current && (
        <details key={current.id} className="open:basis-full">
          <summary className={barVerb}>{t('manage')}</summary>
          <div className="flex flex-wrap items-end gap-2 py-2">
            <ActionForm action={renameFilterAction} className="flex flex-wrap items-end gap-2">
              <input type="hidden" name="filterId" value={current.id} />
              <FormText name="name" label={t('name')} required maxLength={40} autoComplete="off" defaultValue={current.name} />
              <SubmitButton variant="plain">{t('rename')}</SubmitButton>
            </ActionForm>
            <ActionButton action={removeFilterAction} fields={{ filterId: current.id }} variant="danger">
              {t('remove')}
            </ActionButton>
          </div>
        </details>
      )}
    </>
  )
}
