'use server'

import { anyone, currentClient, givePass } from '@/platform/auth/current'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { createCaseLink } from './operations/create-case-link'
import { createShareLink } from './operations/create-share-link'
import { openDoor } from './operations/open-door'
import { revokeShareLink } from './operations/revoke-share-link'
import type { NewCaseLink, NewShareLink, RevokedShareLink } from './schema'

// It stays on its page: the address is shown there once, and is in no other place.
export async function createShareLinkAction(previous: FormState<NewShareLink>, form: FormData) {
  return formAction(createShareLink)(previous, form)
}

/** Who went in holds a pass, and sees what is behind from now on. */
export async function openDoorAction(previous: FormState<{ shareLinkId: string }>, form: FormData) {
  form.set('address', (await currentClient()).address)
  const token = form.get('token')
  const then = async ({ shareLinkId }: { shareLinkId: string }) => {
    await givePass(shareLinkId)
    return `/s/${typeof token === 'string' ? token : ''}`
  }
  return formAction(openDoor, { as: async () => anyone, then })(previous, form)
}

export async function createCaseLinkAction(previous: FormState<NewCaseLink>, form: FormData) {
  return formAction(createCaseLink)(previous, form)
}

export async function revokeShareLinkAction(previous: FormState<RevokedShareLink>, form: FormData) {
  const then = ({ recommendationId, issueId, askId, circleId }: RevokedShareLink) => {
    if (form.get('back') === 'all') return '/recommendations/links?revoked=1'
    if (issueId) return `/issues/${issueId}/case?revoked=1#links`
    if (circleId) return `/circles/${circleId}?revoked=1`
    return askId ? `/want/asked/${askId}?revoked=1#links` : `/recommendations/${recommendationId}?revoked=1#links`
  }
  return formAction(revokeShareLink, { then })(previous, form)
}
