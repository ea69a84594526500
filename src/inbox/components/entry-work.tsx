import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { FormSelect, FormTextArea } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { assignEntryAction, noteEntryAction, sayOnItAction } from '../actions'
import type { DeskView, EntryView } from '../schema'
import { elapsedSince } from './elapsed'

type Props = { companyId: string; entry: EntryView; desk: DeskView; mayAnswer: boolean; neededBy?: string | null }

// Who takes care of it, how long it has waited, and what colleagues say to each other about it.
export function EntryWork({ companyId, entry, desk, mayAnswer, neededBy }: Props) {
  const t = useTranslations('inbox')
  const { entryId, arrivedAt, firstAnsweredAt, onItAt } = entry
  const works = desk.role !== 'reader'
  return (
    <Pad label={t('work')}>
      <FactList>
        <Fact label={t('arrived')}><When at={arrivedAt} /></Fact>
        <Fact label={t('firstAnswer')} late={!firstAnsweredAt && mayAnswer && elapsedSince(arrivedAt).days >= 2}>
          {firstAnsweredAt ? t('answeredAfter', { elapsed: t('elapsed', elapsedSince(arrivedAt, new Date(firstAnsweredAt).getTime())) }) : t('notYet', { elapsed: t('elapsed', elapsedSince(arrivedAt)) })}
        </Fact>
        {neededBy && <Fact label={t('needed')}><When at={neededBy} /></Fact>}
        {onItAt && <Fact label={t('onItSince')}><When at={onItAt} /></Fact>}
        {!works && <Fact label={t('assignee')}>{desk.colleagues.find(({ id }) => id === entry.assigneeId)?.name ?? t('nobody')}</Fact>}
      </FactList>
      {works && (
        <div className="mt-3 grid gap-3.5 print:hidden">
          {entry.shared && mayAnswer && !onItAt && !firstAnsweredAt && (
            <ActionButton action={sayOnItAction} fields={{ companyId, entryId }} variant="plain" size="small" wide>
              {t('sayOnIt')}
            </ActionButton>
          )}
          <Assign {...{ companyId, entry, desk }} />
          <Note {...{ companyId, entry }} />
        </div>
      )}
      {!works && entry.note && <p className="mt-3 whitespace-pre-line text-small">{entry.note}</p>}
    </Pad>
  )
}

function Assign({ companyId, entry, desk }: Pick<Props, 'companyId' | 'entry' | 'desk'>) {
  const t = useTranslations('inbox')
  return (
    <div className="grid gap-2">
      <ActionForm action={assignEntryAction} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
        <input type="hidden" name="companyId" value={companyId} />
        <input type="hidden" name="entryId" value={entry.entryId} />
        <FormSelect key={entry.assigneeId ?? ''} name="assignee" label={t('assignee')} defaultValue={entry.assigneeId ?? ''}>
          <option value="">{t('nobody')}</option>
          {desk.colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === desk.me ? t('nameMe', { name }) : name}
            </option>
          ))}
        </FormSelect>
        <SubmitButton variant="plain">{t('assign')}</SubmitButton>
      </ActionForm>
      {entry.assigneeId !== desk.me && (
        <ActionButton action={assignEntryAction} fields={{ companyId, entryId: entry.entryId, assignee: 'me' }} variant="ghost" size="small" className="justify-self-start">
          {t('takeIt')}
        </ActionButton>
      )}
    </div>
  )
}

function Note({ companyId, entry }: Pick<Props, 'companyId' | 'entry'>) {
  const t = useTranslations('inbox')
  return (
    <ActionForm action={noteEntryAction} className="grid gap-2">
      <input type="hidden" name="companyId" value={companyId} />
      <input type="hidden" name="entryId" value={entry.entryId} />
      <FormVersion value={entry.version} />
      <FormTextArea key={entry.version} name="note" label={t('note')} hint={t('noteHint')} rows={2} maxLength={2_000} defaultValue={entry.note ?? ''} />
      <div className="flex justify-end">
        <SubmitButton variant="plain" size="small" pendingLabel={t('saving')}>{t('saveNote')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
