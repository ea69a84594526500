import { Chip } from '@/platform/ui/chip'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { IssueDetailView } from '../schema'
import { daysUntil, Due } from './due'
import { IssueMoney } from './issue-money'

export function IssueFacts({ issue }: { issue: IssueDetailView }) {
  const t = useTranslations('issue')
  const over = issue.resolvedAt !== null
  const late = (day: string) => !over && daysUntil(day) < 0
  return (
    <Pad label={t('facts')}>
      <FactList>
        {issue.company && (
          <Fact label={t('company')}>
            <TextLink href={`/companies/${issue.company.companyId}`}>{issue.company.name}</TextLink>
          </Fact>
        )}
        {issue.product && (
          <Fact label={t('product')}>
            <TextLink href={`/have/${issue.product.id}`}>{issue.product.name}</TextLink>
          </Fact>
        )}
        {issue.reference && <Fact label={t('referenceLabel')}>{issue.reference}</Fact>}
        {issue.wanted && <Fact label={t('wantedLabel')}>{issue.wanted}</Fact>}
        {issue.neededBy && (
          <Fact label={t('neededByLabel')} late={late(issue.neededBy)}>
            <Due day={issue.neededBy} over={over} />
          </Fact>
        )}
        {issue.deadline && (
          <Fact label={t('deadlineLabel')} late={late(issue.deadline)}>
            <Due day={issue.deadline} over={over} />
          </Fact>
        )}
        <IssueMoney issue={issue} />
        <Fact label={t('reported')}>
          <When at={issue.createdAt} />
        </Fact>
        <Fact label={t('changed')}>
          <When at={issue.updatedAt} />
        </Fact>
      </FactList>
      {issue.topics.length > 0 && (
        <div className="mt-3 flex flex-wrap gap-2">
          {issue.topics.map((topic) => (
            <Chip key={topic}>#{topic}</Chip>
          ))}
        </div>
      )}
    </Pad>
  )
}
