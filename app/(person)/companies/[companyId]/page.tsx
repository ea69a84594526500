import type { Metadata } from 'next'
import { OpinionCard } from '@/opinion/components/opinion-card'
import { load } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { CompanyAside } from '@/relationship/components/company-aside'
import { CompanyHead } from '@/relationship/components/company-head'
import { CompanyIssues } from '@/relationship/components/company-issues'
import { CompanyTimeline } from '@/relationship/components/company-timeline'
import { getOverview } from '@/relationship/operations/get-overview'

export async function generateMetadata({ params }: PageProps<'/companies/[companyId]'>): Promise<Metadata> {
  return { title: (await load(getOverview, await params)).name }
}

export default async function CompanyPage({ params, searchParams }: PageProps<'/companies/[companyId]'>) {
  const { removedOpinion } = await searchParams
  const company = await load(getOverview, await params)
  const [opinion = null, ...history] = company.opinions
  const removed = typeof removedOpinion === 'string' ? removedOpinion : undefined

  return (
    <>
      <CompanyHead company={company} />
      <Columns aside={<CompanyAside company={company} />}>
        <OpinionCard companyId={company.companyId} opinion={opinion} history={history} removed={removed} />
        <CompanyIssues company={company} />
        <CompanyTimeline company={company} />
      </Columns>
    </>
  )
}
