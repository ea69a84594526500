'use server'

import { currentAgent } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { createCompanyToken } from './operations/create-company-token'
import { createToken } from './operations/create-token'
import { revokeCompanyToken } from './operations/revoke-company-token'
import { revokeToken } from './operations/revoke-token'
import type { NewToken } from './schema'

// They stay on their page: the token is shown there once, and is in no other place.
export async function createTokenAction(previous: FormState<NewToken>, form: FormData) {
  return formAction(createToken)(previous, form)
}

export async function revokeTokenAction(previous: FormState<{ id: string }>, form: FormData) {
  return formAction(revokeToken)(previous, form)
}

const ABSENT = 'You do not work for this company any more, or its proof has ended.'

function asked(form: FormData) {
  const company = form.get('companyId')
  return { as: currentAgent(typeof company === 'string' ? company : ''), absent: ABSENT }
}

export async function createCompanyTokenAction(previous: FormState<NewToken>, form: FormData) {
  return formAction(createCompanyToken, asked(form))(previous, form)
}

export async function revokeCompanyTokenAction(previous: FormState<{ id: string }>, form: FormData) {
  return formAction(revokeCompanyToken, asked(form))(previous, form)
}
