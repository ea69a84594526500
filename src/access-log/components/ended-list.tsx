import { EndsWhen } from '@/permission/components/ends-when'
import type { PermissionView } from '@/permission/schema'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'

export function EndedList({ permissions }: { permissions: PermissionView[] }) {
  const t = useTranslations('access-log')
  if (permissions.length === 0) return <p className="text-small text-ink-soft">{t('endedEmpty')}</p>
  return (
    <RowList label={t('ended')}>
      {permissions.map((permission) => (
        <Row
          key={permission.id}
          quiet
          icon={<CompanyIcon companyId={permission.companyId} name={permission.companyName} />}
          title={t('companyMight', { company: permission.companyName, title: permission.issueTitle })}
          href={`/issues/${permission.issueId}/permit`}
          soft={<EndsWhen permission={permission} />}
        />
      ))}
    </RowList>
  )
}
