'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { permitIssue } from './operations/permit-issue'
import { revokeEverything } from './operations/revoke-everything'
import { revokePermission } from './operations/revoke-permission'
import type { GivenPermission, RevokedEverything, RevokedPermission } from './schema'

export async function permitIssueAction(previous: FormState<GivenPermission>, form: FormData) {
  const then = ({ issueId, domain }: GivenPermission) => `/issues/${issueId}/permit?company=${domain}&given=1`
  return formAction(permitIssue, { then })(previous, form)
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
