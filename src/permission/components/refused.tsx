import { Globe } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/platform/ui/button-link'
import { Notice } from '@/platform/ui/notice'
import type { ConsideredPermission } from '../schema'
import { AskCompany } from './ask-company'

// Why it cannot be permitted, and the way out of it.
export async function Refused({ considered: { issueId, company, refusal }, typed }: { considered: ConsideredPermission; typed?: string }) {
  const t = await getTranslations('permission')
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
      {!edit && <AskCompany issueId={issueId} typed={typed} />}
    </>
  )
}
