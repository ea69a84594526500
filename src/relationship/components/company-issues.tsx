import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { IssueReaders } from '@/issue/components/issue-readers'
import { StateChip } from '@/issue/components/state-chip'
import { useTranslations } from '@/platform/ui/words'
import type { OverviewView } from '../schema'

export function CompanyIssues({ company }: { company: OverviewView }) {
  const t = useTranslations('relationship')
  const { solvedIssues } = company.counts
  return (
    <Pad label={t('issues')} aside={solvedIssues > 0 && <TextLink href="/issues?state=solved">{t('issuesSolved', { count: solvedIssues })}</TextLink>}>
      {company.issues.length === 0 && <p className="text-ink-soft">{t('issuesNothing', { name: company.name })}</p>}
      <ul role="list" className="grid gap-3.5">
        {company.issues.map((issue) => (
          <li key={issue.id} className="grid gap-1.5">
            <div className="flex items-baseline justify-between gap-3">
              <TextLink href={`/issues/${issue.id}`} className="min-w-0 font-semibold">
                {issue.title}
              </TextLink>
              <span className="num shrink-0 text-small text-ink-soft">
                <When at={issue.updatedAt} />
              </span>
            </div>
            <div className="flex flex-wrap gap-2">
              <StateChip issue={issue} />
              <IssueReaders issueId={issue.id} shownTo={issue.shownTo} />
            </div>
          </li>
        ))}
      </ul>
    </Pad>
  )
}
