'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { changePermission } from './operations/change-permission'
import { changeStanding } from './operations/change-standing'
import { giveStanding } from './operations/give-standing'
import { permitIssue } from './operations/permit-issue'
import { revokeAll } from './operations/revoke-all'
import { revokeEverything } from './operations/revoke-everything'
import { revokePermission } from './operations/revoke-permission'
import { revokeStanding } from './operations/revoke-standing'
import type { GivenPermission, RevokedAll, RevokedEverything, RevokedPermission } from './schema'
import type { GivenStanding, RevokedStanding } from './standing-schema'

export async function permitIssueAction(previous: FormState<GivenPermission>, form: FormData) {
  const then = ({ issueId, domain }: GivenPermission) => `/issues/${issueId}/permit?company=${domain}&given=1`
  return formAction(permitIssue, { then })(previous, form)
}

export async function changePermissionAction(previous: FormState<GivenPermission>, form: FormData) {
  const then = ({ issueId, domain }: GivenPermission) => `/issues/${issueId}/permit?company=${domain}&given=changed`
  return formAction(changePermission, { then })(previous, form)
}

const standingPage = ({ productId, aboutId }: { productId: string | null; aboutId: string | null }) => (productId ? `/have/${productId}/permit` : `/companies/${aboutId}/permit`)

export async function giveStandingAction(previous: FormState<GivenStanding>, form: FormData) {
  return formAction(giveStanding, { then: (given) => `${standingPage(given)}?company=${given.domain}&given=1` })(previous, form)
}

export async function changeStandingAction(previous: FormState<GivenStanding>, form: FormData) {
  return formAction(changeStanding, { then: (changed) => `${standingPage(changed)}?company=${changed.domain}&given=changed` })(previous, form)
}

/** On the page of that product or company. */
export async function revokeStandingAction(previous: FormState<RevokedStanding>, form: FormData) {
  return formAction(revokeStanding, { then: (revoked) => `${standingPage(revoked)}?taken=${revoked.issues}` })(previous, form)
}

/** On the page of that one issue. */
export async function takeBackAction(previous: FormState<RevokedPermission>, form: FormData) {
  return formAction(revokePermission, { then: ({ issueId }) => `/issues/${issueId}/permit?taken=1` })(previous, form)
}

/** On the page of all readers. */
export async function revokePermissionAction(previous: FormState<RevokedPermission>, form: FormData) {
  return formAction(revokePermission, { then: ({ issueId }) => `/who-can-see?taken=${issueId}` })(previous, form)
}

export async function revokeEverythingAction(previous: FormState<RevokedEverything>, form: FormData) {
  return formAction(revokeEverything, { then: () => '/who-can-see?taken=all' })(previous, form)
}

export async function revokeAllAction(previous: FormState<RevokedAll>, form: FormData) {
  return formAction(revokeAll, { then: ({ links }) => `/who-can-see?taken=${links > 0 ? 'all-and-links' : 'everything'}` })(previous, form)
}

/** On the page of all readers. */
export async function endStandingAction(previous: FormState<RevokedStanding>, form: FormData) {
  return formAction(revokeStanding, { then: () => '/who-can-see?taken=standing' })(previous, form)
}
