import { ActionButton } from '@/platform/ui/action-button'
import { CircleSlash, TriangleAlert } from '@/platform/ui/icons'
import { Notice } from '@/platform/ui/notice'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { switchEndpointAction } from '../actions'
import type { EndpointView } from '../schema'

/** What an owner must know first: that nothing is sent, or that nothing arrives. */
export function EndpointNotices({ endpoint: { companyId, id: endpointId, disabledAt, disabledWhy, failingSince } }: { endpoint: EndpointView }) {
  const t = useTranslations('webhook')
  if (disabledAt) {
    return (
      <Notice
        className="mb-4"
        tone={disabledWhy === 'gone' ? 'late' : 'neutral'}
        icon={<CircleSlash />}
        action={
          <ActionButton action={switchEndpointAction} fields={{ companyId, endpointId, back: 'on' }} size="small">
            {t('switchOn')}
          </ActionButton>
        }
      >
        {t.rich(disabledWhy === 'gone' ? 'isGone' : 'isOff', { when: () => <When at={disabledAt} /> })}
      </Notice>
    )
  }
  if (!failingSince) return null
  return (
    <Notice className="mb-4" tone="late" icon={<TriangleAlert />}>
      {t.rich('isFailing', { when: () => <When at={failingSince} /> })}
    </Notice>
  )
}
