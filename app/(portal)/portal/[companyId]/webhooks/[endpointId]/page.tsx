import type { Metadata } from 'next'
import { currentAgent } from '@/platform/auth/current'
import { load, loadOrRefusal } from '@/platform/edge/page'
import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Columns } from '@/platform/ui/columns'
import { Check, RefreshCw, Send } from '@/platform/ui/icons'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { sendTestAction } from '@/webhook/actions'
import { DeliveryLog } from '@/webhook/components/delivery-log'
import { nameOf } from '@/webhook/components/endpoint-list'
import { EndpointNotices } from '@/webhook/components/endpoint-notices'
import { EndpointEnd, EndpointSecret, EndpointSettings } from '@/webhook/components/endpoint-settings'
import { getEndpoint } from '@/webhook/operations/get-endpoint'
import { listDeliveries } from '@/webhook/operations/list-deliveries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhook'))('title') }
}

const DONE = ['saved', 'on', 'off', 'tested', 'resent'] as const

export default async function EndpointPage({ params, searchParams }: PageProps<'/portal/[companyId]/webhooks/[endpointId]'>) {
  const { companyId, endpointId } = await params
  const query = await searchParams
  const one = (name: string) => [query[name]].flat()[0]
  const as = currentAgent(companyId)
  const [{ value: endpoint, refusal }, t] = await Promise.all([loadOrRefusal(getEndpoint, { endpointId }, as), getTranslations('webhook')])
  if (!endpoint) return <Notice>{refusal}</Notice>

  const log = await load(listDeliveries, { endpointId, before: one('before') }, as)
  const done = DONE.find((what) => what === one('done'))
  const here = `/portal/${companyId}/webhooks/${endpointId}`
  const test = (
    <ActionButton action={sendTestAction} fields={{ companyId, endpointId }} icon={<Send />}>
      {t('test')}
    </ActionButton>
  )
  return (
    <>
      <PageHead
        eyebrow={<TextLink href={`/portal/${companyId}/webhooks`}>{t('back')}</TextLink>}
        title={<span className="wrap-anywhere">{nameOf(endpoint)}</span>}
        soft={<span className="wrap-anywhere">{endpoint.url}</span>}
        actions={
          <>
            {!endpoint.disabledAt && test}
            <ButtonLink href={here} variant="ghost" icon={<RefreshCw />}>{t(one('before') ? 'newest' : 'look')}</ButtonLink>
          </>
        }
      />
      {done && <Notice className="mb-4" tone="solved" icon={<Check />}>{t(`done.${done}`)}</Notice>}
      <EndpointNotices endpoint={endpoint} />
      <Columns
        aside={
          <>
            <EndpointSecret endpoint={endpoint} />
            <EndpointSettings endpoint={endpoint} />
            <EndpointEnd endpoint={endpoint} />
          </>
        }
      >
        <DeliveryLog companyId={companyId} endpointId={endpointId} log={log} sends={endpoint.disabledAt === null} />
      </Columns>
    </>
  )
}
