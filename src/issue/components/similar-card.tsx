import { useTranslations } from '@/platform/ui/words'
import type { SimilarIssue } from '../schema'
import { SimilarList } from './similar-list'

export function SimilarCard({ issues }: { issues: SimilarIssue[] }) {
  const t = useTranslations('issue')
  return <SimilarList issues={issues} words={{ label: t('similar'), open: t('similarOpen'), solved: t('similarSolved'), 'given-up': t('similarGivenUp') }} />
}
