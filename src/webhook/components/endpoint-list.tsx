import { Chip } from '@/platform/ui/chip'
import { EmptyState } from '@/platform/ui/empty-state'
import { Send } from '@/platform/ui/icons'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { EndpointView } from '../schema'

export function EndpointList({ endpoints }: { endpoints: EndpointView[] }) {
  const t = useTranslations('webhook')
  if (endpoints.length === 0) return <EmptyState icon={<Send />}>{t('empty')}</EmptyState>
  return (
    <RowList label={t('list')}>
      {endpoints.map((endpoint) => (
        <Row
          key={endpoint.id}
          icon={<Send className="mt-0.5 size-5 text-ink-soft" />}
          title={<span className="wrap-anywhere">{nameOf(endpoint)}</span>}
          href={`/portal/${endpoint.companyId}/webhooks/${endpoint.id}`}
          soft={<span className="wrap-anywhere">{endpoint.url}</span>}
          chip={<StateChip endpoint={endpoint} />}
          quiet={endpoint.disabledAt !== null}
        />
      ))}
    </RowList>
  )
}

export const nameOf = ({ description, url }: EndpointView) => description ?? new URL(url).host

function StateChip({ endpoint: { disabledAt, failingSince } }: { endpoint: EndpointView }) {
  const t = useTranslations('webhook')
  if (disabledAt) return <Chip>{t('off')}</Chip>
  return failingSince ? <Chip tone="late">{t('failing')}</Chip> : <Chip tone="solved">{t('on')}</Chip>
}
