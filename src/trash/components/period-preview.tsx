import { Trash2 } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { FormRadios } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import { removePeriodAction } from '../actions'
import type { PeriodView } from '../schema'

// What would go, by kind; and whether it may come back.
export function PeriodPreview({ period: { from, through, kinds, all } }: { period: PeriodView }) {
  const t = useTranslations('trash.period')
  const format = useFormatter()
  return (
    <Pad label={t('would', { all })}>
      {all === 0 ? (
        <p className="text-ink-soft">{t('nothing')}</p>
      ) : (
        <>
          <FactList>
            {kinds.map(({ kind, count }) => (
              <Fact key={kind} label={t(`kinds.${kind}`)}>
                {format.number(count)}
              </Fact>
            ))}
          </FactList>
          <ActionForm action={removePeriodAction} className="mt-5 grid gap-5">
            <input type="hidden" name="from" value={from} />
            <input type="hidden" name="through" value={through} />
            <FormRadios name="how" legend={t('how')} hint={t('nowHint')} defaultValue="trash" options={[{ value: 'trash', label: t('trash') }, { value: 'now', label: t('now') }]} />
            <div>
              <SubmitButton variant="danger" icon={<Trash2 />} pendingLabel={t('removing')}>
                {t('remove', { all })}
              </SubmitButton>
            </div>
          </ActionForm>
        </>
      )}
    </Pad>
  )
}
