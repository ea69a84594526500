import { Eye } from 'lucide-react'
import { EndsWhen } from '@/permission/components/ends-when'
import { TakeBack } from '@/permission/components/take-back'
import type { PermissionView } from '@/permission/schema'
import { ButtonLink } from '@/platform/ui/button-link'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { EmptyState } from '@/platform/ui/empty-state'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { AccessNow } from '../schema'
import { LinkRow } from './link-row'

export function ReadersNow({ now: { permissions, links, more } }: { now: AccessNow }) {
  const t = useTranslations('access-log')
  if (permissions.length + links.length === 0) {
    return (
      <EmptyState icon={<Eye />} action={<ButtonLink href="/issues">{t('toIssues')}</ButtonLink>}>
        {t('nowEmpty')}
      </EmptyState>
    )
  }
  return (
    <>
      <RowList label={t('now')}>
        {permissions.map((permission) => (
          <PermissionRow key={permission.id} permission={permission} />
        ))}
        {links.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </RowList>
      {more && <p className="mt-2.5 text-small text-ink-soft">{t('cut')}</p>}
    </>
  )
}

function PermissionRow({ permission }: { permission: PermissionView }) {
  const t = useTranslations('access-log')
  const { companyId, companyName: company, issueTitle: title, shownAs: name } = permission
  return (
    <Row
      icon={<CompanyIcon companyId={companyId} name={company} />}
      title={t('companyMay', { company, title })}
      href={`/issues/${permission.issueId}`}
      soft={
        <>
          <EndsWhen permission={permission} /> · {name ? t('asName', { name }) : t('asCustomer')}
        </>
      }
      action={<TakeBack permission={permission} from="all" />}
    />
  )
}
