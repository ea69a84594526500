'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { createFeed } from './operations/create-feed'
import { revokeFeed } from './operations/revoke-feed'
import type { NewFeed } from './schema'

// They stay on their page: the address is shown there once, and is in no other place.
export async function createFeedAction(previous: FormState<NewFeed>, form: FormData) {
  return formAction(createFeed)(previous, form)
}

export async function revokeFeedAction(previous: FormState<{ id: string }>, form: FormData) {
  return formAction(revokeFeed)(previous, form)
}
