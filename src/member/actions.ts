'use server'

import { currentAgent } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { acceptInvitation } from './operations/accept-invitation'
import { changeRole } from './operations/change-role'
import { decideClaim } from './operations/decide-claim'
import { inviteColleague } from './operations/invite-colleague'
import { removeColleague } from './operations/remove-colleague'
import { resendInvitation } from './operations/resend-invitation'
import { withdrawInvitation } from './operations/withdraw-invitation'
import type { Colleague, Decided, Invited, Joined } from './schema'

export async function inviteAction(previous: FormState<Invited>, form: FormData) {
  return formAction(inviteColleague, at(form, 'invited'))(previous, form)
}

export async function resendAction(previous: FormState<Invited>, form: FormData) {
  return formAction(resendInvitation, at(form, 'sent'))(previous, form)
}

export async function withdrawAction(previous: FormState<Invited>, form: FormData) {
  return formAction(withdrawInvitation, at(form, 'withdrawn'))(previous, form)
}

export async function changeRoleAction(previous: FormState<Colleague>, form: FormData) {
  return formAction(changeRole, at(form, 'changed'))(previous, form)
}

export async function removeColleagueAction(previous: FormState<Colleague>, form: FormData) {
  return formAction(removeColleague, at(form, 'removed'))(previous, form)
}

export async function decideClaimAction(previous: FormState<Decided>, form: FormData) {
  return formAction(decideClaim, at(form, 'decided'))(previous, form)
}

export async function acceptAction(previous: FormState<Joined>, form: FormData) {
  return formAction(acceptInvitation, { then: ({ companyId }) => `/portal/${companyId}` })(previous, form)
}

/** As an agent of the company that the form names, back to its team, where it says what was done. */
function at(form: FormData, done: string) {
  const company = form.get('companyId')
  const companyId = typeof company === 'string' ? company : ''
  return { as: currentAgent(companyId), then: () => `/portal/${encodeURIComponent(companyId)}/team?done=${done}` }
}
