import { ChartColumn } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { InsightCharts } from '@/insight/components/insight-charts'
import { RiseNotice } from '@/insight/components/rise-notice'
import { showInsight } from '@/insight/operations/show-insight'
import { currentAgent } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { EmptyState } from '@/platform/ui/empty-state'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight'))('title') }
}

export default async function InsightPage({ params }: PageProps<'/portal/[companyId]/insight'>) {
  const { companyId } = await params
  const insight = await load(showInsight, {}, currentAgent(companyId))
  const t = await getTranslations('insight')
  if (insight.looked === null) {
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState icon={<ChartColumn />}>{t('empty')}</EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHead title={t('head', { issues: insight.looked })} soft={t(insight.more ? 'softMore' : 'soft')} />
      <RiseNotice rises={insight.rises} />
      <InsightCharts insight={insight} />
    </>
  )
}
