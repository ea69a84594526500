import { FormSelect, FormText } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'
import type { SubscriptionView } from '../schema'

const PERIODS = ['week', 'month', 'quarter', 'half-year', 'year'] as const
const pair = 'grid items-start gap-5 sm:grid-cols-2'

// What a product's form asks of a subscription or a contract.
export function TermsFields({ terms }: { terms?: SubscriptionView | null }) {
  const t = useTranslations('subscription')
  return (
    <>
      <div className={pair}>
        <FormSelect name="period" label={t('period')} defaultValue={terms?.period ?? 'month'}>
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {t('periodName', { period })}
            </option>
          ))}
        </FormSelect>
        <FormText name="renewsOn" label={t('renewsOn')} hint={t('renewsOnHint')} type="date" defaultValue={terms?.renewsOn ?? ''} />
      </div>
      <div className={pair}>
        <FormText name="noticeDays" label={t('noticeDays')} inputMode="numeric" maxLength={3} autoComplete="off" defaultValue={terms?.noticeDays ?? ''} />
        <FormText name="runsMonths" label={t('runsMonths')} hint={t('runsMonthsHint')} inputMode="numeric" maxLength={3} autoComplete="off" defaultValue={terms?.runsMonths ?? ''} />
      </div>
      <FormText name="trialEndsOn" label={t('trialEndsOn')} type="date" defaultValue={terms?.trialEndsOn ?? ''} />
    </>
  )
}
