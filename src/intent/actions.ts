'use server'

import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { env } from '@/platform/env'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import type { ManyChanged } from '@/search/schema'
import { changeIntents } from './operations/change-intents'
import { addIntent } from './operations/add-intent'
import { fetchLetter } from './operations/fetch-letter'
import { editIntent } from './operations/edit-intent'
import { markIntentBought } from './operations/mark-intent-bought'
import { removeIntent } from './operations/remove-intent'
import { restoreIntent } from './operations/restore-intent'
import { type LetterRead, wantOf } from './letter'
import type { BoughtIntent, IntentView, RemovedIntent } from './schema'

type Removed = z.output<typeof RemovedIntent>
type Bought = z.output<typeof BoughtIntent>

export async function addIntentAction(previous: FormState<IntentView>, form: FormData) {
  return formAction(addIntent, { then: () => '/want' })(previous, form)
}

export async function editIntentAction(previous: FormState<IntentView>, form: FormData) {
  return formAction(editIntent, { then: () => '/want' })(previous, form)
}

export async function markIntentBoughtAction(previous: FormState<Bought>, form: FormData) {
  return formAction(markIntentBought, { then: ({ productId }) => `/have/${productId}/edit?bought=1` })(previous, form)
}

/** What was read fills the form of a new want. A link of this server needs no asking around. */
export async function fetchLetterAction(previous: FormState<LetterRead>, form: FormData) {
  const typed = form.get('address')
  const address = typeof typed === 'string' ? typed.trim() : ''
  const token = ownToken(address)
  if (token) redirect(`/want/from-link?token=${token}`)
  return formAction(fetchLetter, { then: (letter) => `/want/new?${new URLSearchParams(wantOf(letter, address)).toString()}` })(previous, form)
}

function ownToken(address: string): string | undefined {
  const [, token] = /^\/s\/([\w-]+)$/.exec(URL.canParse(address) && new URL(address).origin === new URL(env.PUBLIC_URL).origin ? new URL(address).pathname : '') ?? []
  return token
}

export async function removeIntentAction(previous: FormState<Removed>, form: FormData) {
  return formAction(removeIntent, { then: ({ id }) => `/want?removed=${id}` })(previous, form)
}

export async function restoreIntentAction(previous: FormState<Removed>, form: FormData) {
  return formAction(restoreIntent, { then: () => '/want' })(previous, form)
}

export async function changeIntentsAction(previous: FormState<ManyChanged>, form: FormData) {
  return formAction(changeIntents)(previous, form)
}
