import type { z } from 'zod'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { useTranslations } from '@/platform/ui/words'
import type { ReadersPage } from '../schema'
import { Pager } from './pager'
import { PermissionRow } from './permission-row'
import type { ReadersAsked } from './readers-asked'

type Props = { page: z.output<typeof ReadersPage>; asked: ReadersAsked; /** No other list stands above. */ alone: boolean }

export function PermissionsShown({ page: { permissions, next }, asked: { show, tab, company, standing, before }, alone }: Props) {
  const t = useTranslations('access-log')
  if (permissions.length === 0) return null
  const label = standing ? t('fromStanding') : !alone ? t('oneByOne') : t(show === 'in force' ? 'inForce' : show)
  return (
    <Section label={label}>
      <RowList label={label}>
        {permissions.map((permission) => (
          <PermissionRow key={permission.id} permission={permission} />
        ))}
      </RowList>
      <Pager path="/who-can-see" kept={{ show: tab, company, standing }} before={before} next={next} />
    </Section>
  )
}
