import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { IssueList } from '@/issue/components/issue-list'
import { RemovedIssue } from '@/issue/components/removed-issue'
import { countIssues } from '@/issue/operations/count-issues'
import { listIssues } from '@/issue/operations/list-issues'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'
import { TabBar } from '@/platform/ui/tab-bar'

const SHOWN = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('issue'))('listTitle') }
}

export default async function IssuesPage({ searchParams }: PageProps<'/issues'>) {
  const { state, before, removed } = await searchParams
  const t = await getTranslations('issue')
  const shown = state === 'solved' ? 'solved' : 'open'
  const counts = await load(countIssues, {})
  const found = await load(listIssues, { state: shown, take: SHOWN + 1, before: typeof before === 'string' ? before : undefined })
  const issues = found.slice(0, SHOWN)

  const head =
    shown === 'solved' ? t('headSolved', counts) : counts.mine ? t('headMine', counts) : counts.open ? t('headTheirs', counts) : t('headNone')
  const waiting = shown === 'open' && counts.mine ? counts.open - counts.mine : 0
  const address = (query: Record<string, string>) => `/issues?${new URLSearchParams(query).toString()}`

  return (
    <>
      <PageHead
        title={head}
        soft={waiting > 0 && t('softWaiting', { waiting })}
        actions={
          <ButtonLink variant="main" icon={<Plus />} href="/issues/new">
            {t('report')}
          </ButtonLink>
        }
      />
      {typeof removed === 'string' && <RemovedIssue issueId={removed} />}
      <TabBar
        label={t('tabs')}
        items={[
          { href: '/issues', label: t('open'), count: counts.open, current: shown === 'open' },
          { href: '/issues?state=solved', label: t('solved'), count: counts.solved, current: shown === 'solved' },
        ]}
      />
      <IssueList issues={issues} state={shown} label={t(shown)} />
      <nav className="mt-4.5 flex justify-between gap-2 empty:hidden">
        {before && <ButtonLink href={address({ state: shown })}>{t('newest')}</ButtonLink>}
        {found.length > SHOWN && (
          <ButtonLink className="ml-auto" href={address({ state: shown, before: issues.at(-1)!.id })}>
            {t('older')}
          </ButtonLink>
        )}
      </nav>
    </>
  )
}
