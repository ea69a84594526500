import { CalendarClock, CircleCheck } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormText } from '@/platform/ui/form-fields'
import { Notice } from '@/platform/ui/notice'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { CalendarDay } from '@/product/components/calendar-day'
import { MoreFields } from '@/product/components/more-fields'
import { cancelSubscriptionAction, resumeSubscriptionAction } from '../actions'
import type { SubscriptionView } from '../schema'

type Props = { productId: string; subscription: SubscriptionView; company: { companyId: string; name: string } | null }

const SOON = 30

// Until when it can be left, and what to do for it; or that it was left.
export function CancelBy({ productId, subscription, company }: Props) {
  const t = useTranslations('subscription')
  if (subscription.cancelledOn) return <Cancelled productId={productId} subscription={subscription} />

  const { cancelBy } = subscription
  return (
    <div className="mt-3 grid gap-3">
      {cancelBy ? <Deadline subscription={subscription} cancelBy={cancelBy} /> : <p className="text-ink-soft">{t('noDay')}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <ActionButton action={cancelSubscriptionAction} fields={{ productId }} variant="plain" icon={<CircleCheck />} pendingLabel={t('cancelling')}>
          {t('cancel')}
        </ActionButton>
        {company && (
          <ButtonLink href={`/companies/${company.companyId}`} variant="ghost">
            {t('howToCompany', { company: company.name })}
          </ButtonLink>
        )}
      </div>
      <ActionForm action={cancelSubscriptionAction} className="-mt-2">
        <input type="hidden" name="productId" value={productId} />
        <MoreFields label={t('otherDay')}>
          <FormText name="cancelledOn" label={t('cancelledOn')} type="date" required />
          <div>
            <SubmitButton variant="plain" size="small" pendingLabel={t('cancelling')}>
              {t('cancel')}
            </SubmitButton>
          </div>
        </MoreFields>
      </ActionForm>
    </div>
  )
}

function Deadline({ subscription: { nextRenewal, trialEndsOn, runsMonths }, cancelBy }: { subscription: SubscriptionView; cancelBy: string }) {
  const t = useTranslations('subscription')
  const today = new Date().toISOString().slice(0, 10)
  const days = Math.round((Date.parse(cancelBy) - Date.parse(today)) / 86_400_000)
  const free = trialEndsOn && trialEndsOn >= today
  const renewal = nextRenewal && nextRenewal > cancelBy ? nextRenewal : null
  const day = () => renewal && <CalendarDay key="renewal" day={renewal} />

  return (
    <Notice tone={days <= SOON ? 'late' : 'neutral'} icon={<CalendarClock />}>
      <p>
        <b>{t.rich('cancelBy', { day: () => <CalendarDay key="by" day={cancelBy} /> })}</b> ({t('when', { days })}){renewal ? ', ' : '.'}
        {renewal && (free ? t.rich('orPaid', { day }) : runsMonths ? t.rich('orFor', { day, months: runsMonths }) : t.rich('or', { day }))}
      </p>
      <p className="mt-1 text-small text-ink-soft">{t('howTo')}</p>
    </Notice>
  )
}

function Cancelled({ productId, subscription: { cancelledOn, endsOn } }: Omit<Props, 'company'>) {
  const t = useTranslations('subscription')
  const over = !!endsOn && endsOn <= new Date().toISOString().slice(0, 10)
  const resume = (
    <ActionButton action={resumeSubscriptionAction} fields={{ productId }} variant="plain" size="small">
      {t('resume')}
    </ActionButton>
  )
  return (
    <Notice className="mt-3" tone="solved" icon={<CircleCheck />} action={resume}>
      {t.rich('cancelled', { day: () => <CalendarDay key="cancelled" day={cancelledOn!} /> })}{' '}
      {endsOn && t.rich(over ? 'ranOut' : 'runsOut', { day: () => <CalendarDay key="ends" day={endsOn} /> })}
    </Notice>
  )
}
