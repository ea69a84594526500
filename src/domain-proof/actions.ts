'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { askByMail } from './operations/ask-by-mail'
import { getProofRecord } from './operations/get-proof-record'
import { leaveCompany } from './operations/leave-company'
import { proveByMail } from './operations/prove-by-mail'
import { proveDomain } from './operations/prove-domain'
import type { AskedByMail, ProofRecord, ProvedDomain } from './schema'
import { wantedInside } from './wanted'

export async function startProofAction(previous: FormState<ProofRecord>, form: FormData) {
  return formAction(getProofRecord, { then: ({ domain }) => `/portal/prove?domain=${domain}` })(previous, form)
}

export async function proveDomainAction(previous: FormState<ProvedDomain>, form: FormData) {
  return formAction(proveDomain, { then: inside(form.get('then')) })(previous, form)
}

export async function askByMailAction(previous: FormState<AskedByMail>, form: FormData) {
  const wanted = form.get('then')
  const then = ({ domain, email }: AskedByMail) =>
    `/portal/prove?${new URLSearchParams({ domain, mailed: email, ...(typeof wanted === 'string' && { then: wanted }) }).toString()}`
  return formAction(askByMail, { then })(previous, form)
}

export async function proveByMailAction(previous: FormState<ProvedDomain>, form: FormData) {
  return formAction(proveByMail, { then: inside(form.get('then')) })(previous, form)
}

export async function leaveCompanyAction(previous: FormState<{ companyId: string }>, form: FormData) {
  return formAction(leaveCompany, { then: () => '/portal' })(previous, form)
}

const inside = (wanted: unknown) => ({ companyId, domain, claimed, putAway }: ProvedDomain) => {
  if (claimed) return `/portal?asked=${domain}`
  return wantedInside(companyId, wanted) ?? (putAway ? `/portal/${companyId}/team?done=taken-over` : `/portal/${companyId}`)
}
