import type { Metadata } from 'next'
import { currentAgent } from '@/platform/auth/current'
import { loadOrRefusal } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { Check } from '@/platform/ui/icons'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { EndpointList } from '@/webhook/components/endpoint-list'
import { HowItWorks } from '@/webhook/components/how-it-works'
import { NewEndpoint } from '@/webhook/components/new-endpoint'
import { listEndpoints } from '@/webhook/operations/list-endpoints'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhook'))('title') }
}

export default async function WebhooksPage({ params, searchParams }: PageProps<'/portal/[companyId]/webhooks'>) {
  const { companyId } = await params
  const { value: endpoints, refusal } = await loadOrRefusal(listEndpoints, {}, currentAgent(companyId))
  const t = await getTranslations('webhook')
  const removed = (await searchParams).done === 'removed'

  return (
    <>
      <PageHead title={endpoints ? t('head', { count: endpoints.filter(({ disabledAt }) => !disabledAt).length }) : t('title')} soft={t('soft')} />
      {removed && <Notice className="mb-4" tone="solved" icon={<Check />}>{t('done.removed')}</Notice>}
      {refusal !== null && <Notice>{refusal}</Notice>}
      {endpoints && (
        <Columns aside={<HowItWorks />}>
          <EndpointList endpoints={endpoints} />
          <NewEndpoint companyId={companyId} />
        </Columns>
      )}
    </>
  )
}
