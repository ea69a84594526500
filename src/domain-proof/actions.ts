'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { askByMail } from './operations/ask-by-mail'
import { getProofRecord } from './operations/get-proof-record'
import { leaveCompany } from './operations/leave-company'
import { proveByMail } from './operations/prove-by-mail'
import { proveDomain } from './operations/prove-domain'
import type { AskedByMail, ProofRecord, ProvedDomain } from './schema'

export async function startProofAction(previous: FormState<ProofRecord>, form: FormData) {
  return formAction(getProofRecord, { then: ({ domain }) => `/portal/prove?domain=${domain}` })(previous, form)
}

export async function proveDomainAction(previous: FormState<ProvedDomain>, form: FormData) {
  const wanted = form.get('then')
  return formAction(proveDomain, { then: (proved) => wantedInside(proved, wanted) ?? inside(proved) })(previous, form)
}

export async function askByMailAction(previous: FormState<AskedByMail>, form: FormData) {
  const then = ({ domain, email }: AskedByMail) => `/portal/prove?${new URLSearchParams({ domain, mailed: email }).toString()}`
  return formAction(askByMail, { then })(previous, form)
}

export async function proveByMailAction(previous: FormState<ProvedDomain>, form: FormData) {
  return formAction(proveByMail, { then: inside })(previous, form)
}

export async function leaveCompanyAction(previous: FormState<{ companyId: string }>, form: FormData) {
  return formAction(leaveCompany, { then: () => '/portal' })(previous, form)
}

const inside = ({ companyId, domain, claimed }: ProvedDomain) => (claimed ? `/portal?asked=${domain}` : `/portal/${companyId}`)

// Somebody's letter may name an issue: of this company alone, and nothing else.
const wantedInside = ({ companyId, claimed }: ProvedDomain, wanted: unknown) =>
  !claimed && typeof wanted === 'string' && new RegExp(`^/portal/${companyId}/issues/[0-9a-f-]{36}$`).test(wanted) ? wanted : null
