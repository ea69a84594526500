import { Check } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Chip } from '@/platform/ui/chip'
import type { IssueView } from '../schema'

export async function StateChip({ issue }: { issue: Pick<IssueView, 'state' | 'shownTo'> }) {
  const t = await getTranslations('issue')
  if (issue.state === 'solved') {
    return (
      <Chip tone="solved" icon={<Check />}>
        {t('solved')}
      </Chip>
    )
  }
  if (issue.state === 'mine') return <Chip tone="move">{t('myMove')}</Chip>
  const [company, ...others] = issue.shownTo
  return <Chip>{company && others.length === 0 ? t('waitingFor', { company: company.companyName }) : t('waitingForThem')}</Chip>
}
