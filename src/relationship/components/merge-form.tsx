import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { FormRadios } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import { mergeCompaniesAction } from '../actions'
import type { ConsideredMerge } from '../schema'

const KINDS = ['issues', 'products', 'interactions', 'opinions', 'intents', 'recommendations', 'documents', 'reminders', 'contacts'] as const

/** What will happen, what must be chosen, and the button. */
export function MergeForm({ merge: { mine, other, conflicts } }: { merge: ConsideredMerge }) {
  const t = useTranslations('relationship')
  const format = useFormatter()
  const kinds = KINDS.filter((kind) => mine.belongings[kind] + other.belongings[kind] > 0)
  const told = (field: string, value: string) =>
    field === 'status' ? t(`status.${value}`) : field === 'since' ? format.dateTime(new Date(value), { dateStyle: 'medium' }) : value

  return (
    <ActionForm action={mergeCompaniesAction} className="grid max-w-2xl gap-5">
      <input type="hidden" name="companyId" value={mine.companyId} />
      <input type="hidden" name="otherId" value={other.companyId} />
      <Pad label={t('mergeMoves')}>
        {kinds.length === 0 && <p className="text-ink-soft">{t('mergeTotal', { count: 0 })}</p>}
        <FactList>
          {kinds.map((kind) => (
            <Fact key={kind} label={t(`belongings.${kind}`)}>
              {t('mergeSum', { mine: mine.belongings[kind], other: other.belongings[kind] })}
            </Fact>
          ))}
        </FactList>
      </Pad>
      {conflicts.length > 0 && (
        <Pad label={t('mergeConflicts')}>
          <div className="grid gap-4">
            {conflicts.map((conflict) => (
              <FormRadios
                key={conflict.field}
                name={`which${conflict.field[0]!.toUpperCase()}${conflict.field.slice(1)}`}
                legend={t(`mergeField.${conflict.field}`)}
                defaultValue="mine"
                options={[
                  { value: 'mine', label: told(conflict.field, conflict.mine) },
                  { value: 'other', label: told(conflict.field, conflict.other) },
                ]}
              />
            ))}
          </div>
        </Pad>
      )}
      <ul className="grid list-disc gap-1 pl-5 text-small text-ink-soft">
        <li>{t('mergeRest')}</li>
        <li>{t('mergePermissions')}</li>
        <li>{t('mergeForGood')}</li>
      </ul>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('mergeDoing')}>{t('mergeDo')}</SubmitButton>
        <ButtonLink variant="ghost" href={`/companies/${mine.companyId}/merge`}>
          {t('mergeOther')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
