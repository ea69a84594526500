import { Building2 } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { RelationshipRow as RowView } from '../schema'
import { RelationshipRow } from './relationship-row'

export function RelationshipList({ rows }: { rows: RowView[] }) {
  const t = useTranslations('relationship')
  if (rows.length > 0) {
    return (
      <RowList label={t('listTitle')}>
        {rows.map((company) => (
          <RelationshipRow key={company.companyId} company={company} />
        ))}
      </RowList>
    )
  }
  const actions = (
    <>
      <ButtonLink variant="main" href="/companies/new">
        {t('emptyAdd')}
      </ButtonLink>
      <ButtonLink href="/import">{t('emptyImport')}</ButtonLink>
    </>
  )
  return (
    <EmptyState icon={<Building2 />} action={actions}>
      {t('empty')}
    </EmptyState>
  )
}
