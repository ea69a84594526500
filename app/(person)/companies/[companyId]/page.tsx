import type { Metadata } from 'next'
import { ContactPoints } from '@/contact/components/contact-points'
import { DocumentPanel } from '@/document/components/document-panel'
import { listDocuments } from '@/document/operations/list-documents'
import { InteractionNotices } from '@/interaction/components/interaction-notices'
import { LogCard } from '@/interaction/components/log-card'
import { OpinionCard } from '@/opinion/components/opinion-card'
import { StandingBeside } from '@/permission/components/standing-beside'
import { listStanding } from '@/permission/operations/list-standing'
import { load } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { RemindersBeside } from '@/reminder/components/reminders-beside'
import { listBeside } from '@/reminder/operations/list-beside'
import { CompanyAside } from '@/relationship/components/company-aside'
import { CompanyHave } from '@/relationship/components/company-have'
import { CompanyHead } from '@/relationship/components/company-head'
import { CompanyIssues } from '@/relationship/components/company-issues'
import { CompanyTimeline } from '@/relationship/components/company-timeline'
import { getOverview } from '@/relationship/operations/get-overview'

export async function generateMetadata({ params }: PageProps<'/companies/[companyId]'>): Promise<Metadata> {
  return { title: (await load(getOverview, await params)).name }
}

export default async function CompanyPage({ params, searchParams }: PageProps<'/companies/[companyId]'>) {
  const query = await searchParams
  const { removedOpinion, merged } = query
  const { companyId } = await params
  const [company, documents, reminders, standing] = await Promise.all([
    load(getOverview, { companyId }),
    load(listDocuments, { companyId, take: 12 }),
    load(listBeside, { companyId }),
    load(listStanding, { aboutId: companyId, take: 10 }),
  ])
  const t = await getTranslations('relationship')
  const [opinion = null, ...history] = company.opinions
  const removed = typeof removedOpinion === 'string' ? removedOpinion : undefined
  const earlier = company.earlier && `/companies/${company.companyId}/timeline?${new URLSearchParams({ before: company.earlier }).toString()}`

  return (
    <>
      <InteractionNotices query={query} />
      <CompanyHead company={company} />
      {merged && <Notice className="mb-5">{t('merged')}</Notice>}
      <Columns
        aside={
          <CompanyAside company={company}>
            <DocumentPanel record={{ name: 'companyId', value: company.companyId }} list={documents} query={query} />
            <StandingBeside kind="company" name={company.name} address={`/companies/${company.companyId}/permit`} standing={standing} />
            <RemindersBeside about={{ companyId: company.companyId }} list={reminders} />
          </CompanyAside>
        }
      >
        <ContactPoints companyId={company.companyId} domain={company.domain} points={company.points} listed={company.listed} />
        <LogCard companyId={company.companyId} />
        <CompanyIssues company={company} />
        <CompanyHave company={company} />
        <OpinionCard companyId={company.companyId} opinion={opinion} history={history} removed={removed} criteria={company.criteria} />
      </Columns>
      <Pad label={t('timeline')} className="mt-3.75">
        <CompanyTimeline lines={company.timeline} name={company.name} />
        {earlier && <TextLink href={earlier}>{t('earlier')}</TextLink>}
      </Pad>
    </>
  )
}
