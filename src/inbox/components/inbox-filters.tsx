import { Filter } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm } from '@/platform/ui/action-form'
import { Button } from '@/platform/ui/button'
import { ButtonLink } from '@/platform/ui/button-link'
import { ChipLink } from '@/platform/ui/chip-link'
import { FormText } from '@/platform/ui/form-fields'
import { Select } from '@/platform/ui/select'
import { SubmitButton } from '@/platform/ui/submit-button'
import { TextInput } from '@/platform/ui/text-input'
import { useTranslations } from '@/platform/ui/words'
import { barVerb } from '@/search/components/bar-verb'
import { removeInboxFilterAction, saveInboxFilterAction } from '../actions'
import type { DeskView } from '../schema'
import { inboxAddress, type Asked } from './inbox-address'

const STATES = ['ours', 'theirs', 'solved', 'given-up', 'gone'] as const
const DAYS = ['1', '3', '7', '14', '30'] as const

type Props = { companyId: string; asked: Asked; desk: DeskView }

// All of it links and a GET form, so what is shown stands in the address.
export function InboxFilters({ companyId, asked, desk }: Props) {
  const t = useTranslations('inbox')
  const query = inboxAddress(companyId, asked).split('?')[1] ?? ''
  const kept = desk.filters.find((filter) => filter.query === query)
  const more = Boolean(asked.topic || asked.product || asked.waiting || (asked.assignee && asked.assignee !== 'me' && asked.assignee !== 'nobody'))
  const link = (changed: Asked) => inboxAddress(companyId, { ...asked, ...changed })
  return (
    <div className="mb-3 grid gap-1">
      <nav aria-label={t('filter')} className="flex min-h-11 flex-wrap items-center gap-2">
        <ChipLink href={`/portal/${companyId}`} current={!query}>{t('everything')}</ChipLink>
        {STATES.map((state) => (
          <ChipLink key={state} href={link({ state: asked.state === state ? undefined : state })} current={asked.state === state}>
            {t(state === 'gone' ? 'gone' : state)}
          </ChipLink>
        ))}
        {(['me', 'nobody'] as const).map((who) => (
          <ChipLink key={who} href={link({ assignee: asked.assignee === who ? undefined : who })} current={asked.assignee === who}>
            {t(who === 'me' ? 'mine' : 'nobodys')}
          </ChipLink>
        ))}
      </nav>
      <div className="flex flex-wrap items-start gap-x-5 gap-y-1">
        {desk.filters.length > 0 && (
          <nav aria-label={t('views')} className="flex min-h-11 flex-wrap items-center gap-2">
            {desk.filters.map((filter) => (
              <ChipLink key={filter.id} href={`/portal/${companyId}?${filter.query}`} current={filter === kept}>
                {filter.name}
              </ChipLink>
            ))}
          </nav>
        )}
        <details open={more} key={query} className="open:basis-full">
          <summary className={barVerb}>
            <Filter aria-hidden="true" className="size-4" />
            {t('moreFilters')}
          </summary>
          <MoreFilters {...{ companyId, asked, desk }} />
        </details>
        {query && !kept && desk.role !== 'reader' && <KeepView companyId={companyId} query={query} />}
        {kept && desk.role !== 'reader' && (
          <ActionButton action={removeInboxFilterAction} fields={{ companyId, filterId: kept.id }} variant="ghost" size="small">
            {t('forgetView', { name: kept.name })}
          </ActionButton>
        )}
      </div>
    </div>
  )
}

function MoreFilters({ companyId, asked, desk }: Props) {
  const t = useTranslations('inbox')
  return (
    <form action={`/portal/${companyId}`} className="grid items-end gap-3 py-2 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_1fr_auto]">
      {asked.state && <input type="hidden" name="state" value={asked.state} />}
      <TextInput name="topic" label={t('topic')} defaultValue={asked.topic} maxLength={40} autoCapitalize="none" autoComplete="off" />
      <TextInput name="product" label={t('product')} defaultValue={asked.product} maxLength={80} autoComplete="off" />
      <Select name="waiting" label={t('waits')} defaultValue={asked.waiting ?? ''}>
        <option value="">{t('anyTime')}</option>
        {DAYS.map((days) => <option key={days} value={days}>{t('waitsDays', { days: Number(days) })}</option>)}
      </Select>
      <Select name="assignee" label={t('assignee')} defaultValue={asked.assignee ?? ''}>
        <option value="">{t('anybody')}</option>
        <option value="me">{t('me')}</option>
        <option value="nobody">{t('nobody')}</option>
        {desk.colleagues.filter(({ id }) => id !== desk.me).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </Select>
      <div className="flex gap-2">
        <Button>{t('applyFilter')}</Button>
        <ButtonLink href={`/portal/${companyId}`} variant="ghost">{t('clear')}</ButtonLink>
      </div>
    </form>
  )
}

function KeepView({ companyId, query }: { companyId: string; query: string }) {
  const t = useTranslations('inbox')
  return (
    <details className="open:basis-full">
      <summary className={barVerb}>{t('keepView')}</summary>
      <ActionForm action={saveInboxFilterAction} className="flex flex-wrap items-end gap-2 py-2">
        <input type="hidden" name="companyId" value={companyId} />
        <input type="hidden" name="query" value={query} />
        <FormText name="name" label={t('viewName')} hint={t('viewHint')} required maxLength={40} autoComplete="off" />
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
      </ActionForm>
    </details>
  )
}
