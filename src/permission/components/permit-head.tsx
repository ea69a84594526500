import { Eye, EyeOff } from '@/platform/ui/icons'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { ConsideredPermission } from '../schema'

type Props = { considered: ConsideredPermission; news: 'given' | 'changed' | 'taken' | null; other: boolean; change?: boolean }

export function PermitHead({ considered: { issueId, title, company, inForce }, news, other, change }: Props) {
  const t = useTranslations('permission')
  const named = other ? null : company
  const given = (news === 'given' || news === 'changed') && named && inForce
  return (
    <>
      <PageHead
        eyebrow={<TextLink href={`/issues/${issueId}`}>{title}</TextLink>}
        icon={named?.companyId && <CompanyIcon companyId={named.companyId} name={named.name} size="big" />}
        title={named ? t(inForce ? (change ? 'headChange' : 'headInForce') : 'head', { company: named.name }) : t('headNobody')}
      />
      {given && <Notice className="mb-4.5" tone="shown" icon={<Eye />}>{t(news, { company: named.name })}</Notice>}
      {news === 'taken' && <Notice className="mb-4.5" icon={<EyeOff />}>{t('taken')}</Notice>}
    </>
  )
}
