import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { useTranslations } from '@/platform/ui/words'
import type { PermissionView } from '../schema'
import { EndsWhen } from './ends-when'
import { TakeBack } from './take-back'

export function OtherReaders({ readers }: { readers: PermissionView[] }) {
  const t = useTranslations('permission')
  if (readers.length === 0) return null
  return (
    <Section label={t('others')}>
      <RowList>
        {readers.map((permission) => (
          <Row
            key={permission.id}
            icon={<CompanyIcon companyId={permission.companyId} name={permission.companyName} />}
            title={permission.companyName}
            soft={<EndsWhen permission={permission} />}
            action={<TakeBack permission={permission} from="issue" />}
          />
        ))}
      </RowList>
    </Section>
  )
}
