import { getTranslations } from 'next-intl/server'
import type { SimilarIssue } from '../schema'
import { SimilarList } from './similar-list'

export async function SimilarCard({ issues }: { issues: SimilarIssue[] }) {
  const t = await getTranslations('issue')
  return <SimilarList issues={issues} words={{ label: t('similar'), open: t('similarOpen'), solved: t('similarSolved'), 'given-up': t('similarGivenUp') }} />
}
