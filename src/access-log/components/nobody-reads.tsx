import { Eye } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { useTranslations } from '@/platform/ui/words'

type Props = { show: 'in force' | 'soon' | 'ended'; company: string | undefined }

export function NobodyReads({ show, company }: Props) {
  const t = useTranslations('access-log')
  if (company) return <EmptyState>{t('companyEmpty')}</EmptyState>
  if (show !== 'in force') return <EmptyState>{t(show === 'soon' ? 'soonEmpty' : 'endedEmpty')}</EmptyState>
  return (
    <EmptyState icon={<Eye />} action={<ButtonLink href="/issues">{t('toIssues')}</ButtonLink>}>
      {t('nowEmpty')}
    </EmptyState>
  )
}
