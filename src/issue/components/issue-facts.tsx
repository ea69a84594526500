import { getTranslations } from 'next-intl/server'
import { Chip } from '@/platform/ui/chip'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import type { IssueDetailView } from '../schema'

export async function IssueFacts({ issue }: { issue: IssueDetailView }) {
  const t = await getTranslations('issue')
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
        {issue.wanted && <Fact label={t('wantedLabel')}>{issue.wanted}</Fact>}
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
