import { Plus } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { changeIssuesAction } from '@/issue/actions'
import { IssueList } from '@/issue/components/issue-list'
import { RemovedIssue } from '@/issue/components/removed-issue'
import { countIssues } from '@/issue/operations/count-issues'
import { listIssues } from '@/issue/operations/list-issues'
import { ISSUE_ORDERS } from '@/issue/schema'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'
import { TabBar } from '@/platform/ui/tab-bar'
import { getTranslations } from '@/platform/ui/words'
import { listFilters } from '@/saved-filter/operations/list-filters'
import { listAsked } from '@/search/components/asked'
import { ListFrame } from '@/search/components/list-frame'

const SHOWN = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('issue'))('listTitle') }
}

export default async function IssuesPage({ searchParams }: PageProps<'/issues'>) {
  const given = await searchParams
  const asked = listAsked(given, ISSUE_ORDERS)
  const { q, sort, before, removed } = asked
  const t = await getTranslations('issue')
  const shown = given.state === 'solved' ? 'solved' : 'open'
  const [counts, found, filters] = await Promise.all([
    load(countIssues, {}),
    load(listIssues, { state: shown, q, sort, take: SHOWN + 1, before }),
    load(listFilters, { list: 'issues' }),
  ])
  const issues = found.slice(0, SHOWN)
  const kept: Record<string, string> = shown === 'solved' ? { state: 'solved' } : {}
  const nothing = issues.length === 0 && !q && !before

  const head =
    shown === 'solved' ? t('headSolved', counts) : counts.mine ? t('headMine', counts) : counts.open ? t('headTheirs', counts) : t('headNone')
  const waiting = shown === 'open' && counts.mine ? counts.open - counts.mine : 0

  return (
    <>
      <PageHead
        title={head}
        soft={waiting > 0 && t('softWaiting', { waiting })}
        actions={
          // An empty list says the same with more words.
          !(nothing && shown === 'open') && (
            <ButtonLink variant="main" icon={<Plus />} href="/issues/new">
              {t('report')}
            </ButtonLink>
          )
        }
      />
      {removed && <RemovedIssue issueId={removed} />}
      <TabBar
        label={t('tabs')}
        items={[
          { href: '/issues', label: t('open'), count: counts.open, current: shown === 'open' },
          { href: '/issues?state=solved', label: t('solved'), count: counts.solved, current: shown === 'solved' },
        ]}
      />
      <ListFrame
        {...{ list: 'issues', asked, orders: ISSUE_ORDERS, kept, filters, older: found.length > SHOWN ? issues.at(-1)!.id : null, empty: issues.length === 0 }}
        action={changeIssuesAction}
        closing
        nothing={nothing && <IssueList issues={[]} state={shown} label={t(shown)} />}
        words={{ older: t('older'), newest: t('newest') }}
      >
        <IssueList issues={issues} state={shown} label={t(shown)} />
      </ListFrame>
    </>
  )
}
