import type { Metadata } from 'next'
import { ReadBy } from '@/access-log/components/read-by'
import { listAccess } from '@/access-log/operations/list-access'
import { DocumentPanel } from '@/document/components/document-panel'
import { listDocuments } from '@/document/operations/list-documents'
import { InteractionNotices } from '@/interaction/components/interaction-notices'
import { IssueFacts } from '@/issue/components/issue-facts'
import { IssueHead } from '@/issue/components/issue-head'
import { IssueSeldomVerbs } from '@/issue/components/issue-verbs'
import { SentList } from '@/issue/components/sent-list'
import { SimilarCard } from '@/issue/components/similar-card'
import { SolutionCard } from '@/issue/components/solution-card'
import { ThreadCard } from '@/issue/components/thread-card'
import { getIssue } from '@/issue/operations/get-issue'
import { similarIssues } from '@/issue/operations/similar-issues'
import { NoticeCard } from '@/notice/components/notice-card'
import { listOnIssue } from '@/notice/operations/list-on-issue'
import { load } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { Pad } from '@/platform/ui/pad'
import { Quote } from '@/platform/ui/quote'
import { getTranslations } from '@/platform/ui/words'
import { RemindersBeside } from '@/reminder/components/reminders-beside'
import { listBeside } from '@/reminder/operations/list-beside'

export async function generateMetadata({ params }: PageProps<'/issues/[issueId]'>): Promise<Metadata> {
  return { title: (await load(getIssue, await params)).title }
}

export default async function IssuePage({ params, searchParams }: PageProps<'/issues/[issueId]'>) {
  const { issueId } = await params
  const [issue, looks, documents, reminders, query, t] = await Promise.all([
    load(getIssue, { issueId }),
    load(listAccess, { recordId: issueId, take: 5 }),
    load(listDocuments, { issueId, take: 24 }),
    load(listBeside, { issueId }),
    searchParams,
    getTranslations('issue'),
  ])
  const notices = await load(listOnIssue, { issueId })
  // Who has no script did not see them while the title was typed.
  const similar = query.reported ? await load(similarIssues, { title: issue.title, except: issue.id }) : []

  return (
    <>
      <InteractionNotices query={query} />
      <IssueHead issue={issue} />
      <Columns
        aside={
          <>
            <IssueFacts issue={issue} />
            <RemindersBeside about={{ issueId: issue.id }} list={reminders} />
            {issue.kind === 'claim' && <SentList issue={issue} />}
            <Pad label={t('readBy')}>
              <ReadBy looks={looks} />
            </Pad>
            <IssueSeldomVerbs issue={issue} />
          </>
        }
      >
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
        <SimilarCard issues={similar} />
        <SolutionCard issue={issue} />
        {issue.details && (
          <Pad label={t('title')}>
            <Quote>{issue.details}</Quote>
          </Pad>
        )}
        <ThreadCard issue={issue} />
        <DocumentPanel record={{ name: 'issueId', value: issue.id }} list={documents} query={query} />
      </Columns>
    </>
  )
}
