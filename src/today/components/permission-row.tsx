import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/platform/ui/button-link'
import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import type { EndingPermission } from '../schema'

export async function PermissionRow({ permission }: { permission: EndingPermission }) {
  const t = await getTranslations('today')
  const { companyId, companyName: company, title, issueId, days } = permission

  return (
    <Row
      icon={<CompanyIcon companyId={companyId} name={company} />}
      title={t('permissionEnds', { company, title })}
      href={`/issues/${issueId}`}
      soft={t('permissionSoft')}
      chip={
        <Chip tone="move">
          <time dateTime={permission.expiresAt}>{t('inDays', { days })}</time>
        </Chip>
      }
      action={
        <ButtonLink href={`/issues/${issueId}/permit?${new URLSearchParams({ company }).toString()}`}>
          {t('renew')}
        </ButtonLink>
      }
    />
  )
}
