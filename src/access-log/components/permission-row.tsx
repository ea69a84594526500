import { TakeBack } from '@/permission/components/take-back'
import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { useTranslations } from '@/platform/ui/words'
import type { OverseenPermission } from '../schema'
import { LooksLine } from './looks-line'
import { isOver, isSoon } from './near-end'
import { TermsSentence } from './terms-sentence'

export function PermissionRow({ permission }: { permission: OverseenPermission }) {
  const t = useTranslations('access-log')
  const { id, companyId, companyName: company, issueTitle: title, looks } = permission
  const over = isOver(permission)
  return (
    <Row
      quiet={over}
      icon={<CompanyIcon companyId={companyId} name={company} />}
      title={t(over ? 'companyMight' : 'companyMay', { company, title })}
      href={`/who-can-see/${id}`}
      soft={
        <>
          <p>
            <TermsSentence terms={permission} />
          </p>
          <p className="mt-0.5">
            <LooksLine looks={looks} />
          </p>
        </>
      }
      chip={isSoon(permission) && <Chip tone="move">{t('soon')}</Chip>}
      action={!over && <TakeBack permission={permission} from="all" />}
    />
  )
}
