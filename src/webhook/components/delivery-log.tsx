import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Chip, type Tone } from '@/platform/ui/chip'
import { EmptyState } from '@/platform/ui/empty-state'
import { RotateCcw, Send } from '@/platform/ui/icons'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { resendDeliveryAction } from '../actions'
import type { DeliveriesView, DeliveryView } from '../schema'

type Props = { companyId: string; endpointId: string; log: DeliveriesView; /** Not while it is switched off. */ sends: boolean }

const TONES: Record<DeliveryView['state'], Tone> = { waiting: 'move', delivered: 'solved', failed: 'late', dropped: 'neutral' }

export function DeliveryLog({ companyId, endpointId, log: { deliveries, next }, sends }: Props) {
  const t = useTranslations('webhook')
  return (
    <Section label={t('log')} className="mt-0!">
      {deliveries.length === 0 ? (
        <EmptyState icon={<Send />}>{t('logEmpty')}</EmptyState>
      ) : (
        <RowList label={t('log')}>
          {deliveries.map((delivery) => (
            <Row
              key={delivery.id}
              title={t(`told.${delivery.type.replace('.', '-')}`)}
              soft={<Facts companyId={companyId} delivery={delivery} />}
              chip={<Chip tone={TONES[delivery.state]}>{t(`state.${delivery.state}`)}</Chip>}
              quiet={delivery.state === 'dropped'}
              action={
                sends &&
                delivery.state !== 'waiting' && (
                  <ActionButton action={resendDeliveryAction} fields={{ companyId, endpointId, deliveryId: delivery.id }} variant="ghost" size="small" icon={<RotateCcw />} aria-label={t('resendOf', { id: delivery.id })}>
                    {t('resend')}
                  </ActionButton>
                )
              }
            />
          ))}
        </RowList>
      )}
      {next && (
        <div className="mt-3.75 flex justify-end">
          <ButtonLink href={`/portal/${companyId}/webhooks/${endpointId}?before=${next}`}>{t('older')}</ButtonLink>
        </div>
      )}
    </Section>
  )
}

function Facts({ companyId, delivery: { entryId, type, at, status, why, tries, nextAt, triedAt } }: { companyId: string; delivery: DeliveryView }) {
  const t = useTranslations('webhook')
  // Of an end its day is known, and no hour.
  const when = type === 'issue.ended' ? at.slice(0, 10) : at
  return (
    <>
      <p>
        <When at={when} />
        {status !== null && !why && ` · ${t('answered', { status })}`}
        {entryId && (
          <>
            {' · '}
            <a className="relative underline decoration-edge underline-offset-3" href={`/portal/${companyId}/issues/${entryId}`}>
              {t('entry')}
            </a>
          </>
        )}
      </p>
      {why && <p>{t(`why.${why}`)}</p>}
      {triedAt && tries > 1 && <p>{t.rich('tries', { count: tries, when: () => <When at={triedAt} /> })}</p>}
      {nextAt && tries > 0 && <p>{isNear(nextAt) ? t('nextSoon') : t.rich('nextTry', { when: () => <When at={nextAt} /> })}</p>}
      {nextAt && tries === 0 && type === 'issue.ended' && <p>{t('whenOver')}</p>}
    </>
  )
}

const isNear = (at: string) => new Date(at).getTime() < Date.now() + 60_000
