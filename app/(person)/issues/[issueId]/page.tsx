import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReadBy } from '@/access-log/components/read-by'
import { listAccess } from '@/access-log/operations/list-access'
import { IssueFacts } from '@/issue/components/issue-facts'
import { IssueReaders } from '@/issue/components/issue-readers'
import { IssueSeldomVerbs, IssueVerbs } from '@/issue/components/issue-verbs'
import { IssueThread } from '@/issue/components/issue-thread'
import { ReplyForm } from '@/issue/components/reply-form'
import { StateChip } from '@/issue/components/state-chip'
import { getIssue } from '@/issue/operations/get-issue'
import { load } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { Quote } from '@/platform/ui/quote'
import { TextLink } from '@/platform/ui/text-link'

export async function generateMetadata({ params }: PageProps<'/issues/[issueId]'>): Promise<Metadata> {
  return { title: (await load(getIssue, await params)).title }
}

export default async function IssuePage({ params }: PageProps<'/issues/[issueId]'>) {
  const issue = await load(getIssue, await params)
  const looks = await load(listAccess, { recordId: issue.id, take: 5 })
  const t = await getTranslations('issue')

  return (
    <>
      <PageHead
        icon={issue.company && <CompanyIcon companyId={issue.company.companyId} name={issue.company.name} size="big" />}
        eyebrow={issue.company && <TextLink href={`/companies/${issue.company.companyId}`}>{issue.company.name}</TextLink>}
        title={issue.title}
        soft={
          <div className="flex flex-wrap gap-2">
            <StateChip issue={issue} />
            <IssueReaders issueId={issue.id} shownTo={issue.shownTo} />
          </div>
        }
        actions={<IssueVerbs issue={issue} />}
      />
      <Columns
        aside={
          <>
            <IssueFacts issue={issue} />
            <Pad label={t('readBy')}>
              <ReadBy looks={looks} />
            </Pad>
            <IssueSeldomVerbs issueId={issue.id} />
          </>
        }
      >
        {issue.details && (
          <Pad label={t('title')}>
            <Quote>{issue.details}</Quote>
          </Pad>
        )}
        <Pad label={t('thread')}>
          <div className="grid gap-5">
            <IssueThread issue={issue} />
            <ReplyForm issue={issue} />
          </div>
        </Pad>
      </Columns>
    </>
  )
}
