'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { createCaseLink } from './operations/create-case-link'
import { createShareLink } from './operations/create-share-link'
import { revokeShareLink } from './operations/revoke-share-link'
import type { NewCaseLink, NewShareLink, RevokedShareLink } from './schema'

// It stays on its page: the address is shown there once, and is in no other place.
export async function createShareLinkAction(previous: FormState<NewShareLink>, form: FormData) {
  return formAction(createShareLink)(previous, form)
}

export async function createCaseLinkAction(previous: FormState<NewCaseLink>, form: FormData) {
  return formAction(createCaseLink)(previous, form)
}

export async function revokeShareLinkAction(previous: FormState<RevokedShareLink>, form: FormData) {
  const then = ({ recommendationId, issueId, circleId }: RevokedShareLink) =>
    circleId ? `/circles/${circleId}?revoked=1` : issueId ? `/issues/${issueId}/case?revoked=1#links` : `/recommendations/${recommendationId}?revoked=1#links`
  return formAction(revokeShareLink, { then })(previous, form)
}
