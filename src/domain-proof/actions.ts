'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { getProofRecord } from './operations/get-proof-record'
import { leaveCompany } from './operations/leave-company'
import { proveDomain } from './operations/prove-domain'
import type { ProofRecord, ProvedDomain } from './schema'

export async function startProofAction(previous: FormState<ProofRecord>, form: FormData) {
  return formAction(getProofRecord, { then: ({ domain }) => `/portal/prove?domain=${domain}` })(previous, form)
}

export async function proveDomainAction(previous: FormState<ProvedDomain>, form: FormData) {
  return formAction(proveDomain, { then: ({ companyId }) => `/portal/${companyId}` })(previous, form)
}

export async function leaveCompanyAction(previous: FormState<{ companyId: string }>, form: FormData) {
  return formAction(leaveCompany, { then: () => '/portal' })(previous, form)
}
