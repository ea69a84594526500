import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { leaveCompanyAction } from '../actions'
import type { MyCompany } from '../schema'

export function MyCompanies({ companies }: { companies: MyCompany[] }) {
  const t = useTranslations('domain-proof')
  return (
    <ul role="list" aria-label={t('mine')} className="mb-6 grid gap-4 border-b border-line pb-6">
      {companies.map((company) => (
        <li key={company.companyId} className="flex flex-wrap items-center gap-3">
          <CompanyIcon companyId={company.companyId} name={company.name} />
          <div className="min-w-0 grow basis-32">
            <p className="font-semibold">{company.name}</p>
            <p className="text-small text-ink-soft">
              {company.lostAt ? t(company.method === 'mail' ? 'ended' : 'lost', { domain: company.domain }) : `${company.domain} · ${t(`role.${company.role}`)}`}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            {company.lostAt ? (
              <>
                <Leave company={company} />
                <ButtonLink size="small" href={`/portal/prove?domain=${company.domain}`}>
                  {t('proveAgain')}
                </ButtonLink>
              </>
            ) : (
              <ButtonLink size="small" variant="main" href={`/portal/${company.companyId}`}>
                {t('open')}
              </ButtonLink>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

// Where nobody gets in any more; from a workspace that is open, one leaves on its team page, which asks first.
function Leave({ company }: { company: MyCompany }) {
  const t = useTranslations('domain-proof')
  return (
    <ActionForm action={leaveCompanyAction}>
      <input type="hidden" name="companyId" value={company.companyId} />
      <SubmitButton variant="ghost" size="small" aria-label={t('leaveOf', { company: company.name })}>
        {t('leave')}
      </SubmitButton>
    </ActionForm>
  )
}
