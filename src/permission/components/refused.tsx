import { Globe } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { Notice } from '@/platform/ui/notice'
import { useTranslations } from '@/platform/ui/words'
import type { ConsideredPermission } from '../schema'
import { AskCompany } from './ask-company'

type Props = { company: ConsideredPermission['company']; refusal: string; address: string; typed?: string }

// Why it cannot be permitted, and the way out of it.
export function Refused({ company, refusal, address, typed }: Props) {
  const t = useTranslations('permission')
  const edit = company?.companyId && (
    <ButtonLink size="small" href={`/companies/${company.companyId}/edit`}>
      {t('addWebsite')}
    </ButtonLink>
  )
  return (
    <>
      <Notice className="mb-4.5" tone="move" icon={<Globe />} action={edit}>
        {refusal}
      </Notice>
      {!edit && <AskCompany address={address} typed={typed} />}
    </>
  )
}
