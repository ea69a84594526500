'use server'

import type { z } from 'zod'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import type { ManyChanged } from '@/search/schema'
import { changeIntents } from './operations/change-intents'
import { addIntent } from './operations/add-intent'
import { editIntent } from './operations/edit-intent'
import { markIntentBought } from './operations/mark-intent-bought'
import { removeIntent } from './operations/remove-intent'
import { restoreIntent } from './operations/restore-intent'
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

export async function removeIntentAction(previous: FormState<Removed>, form: FormData) {
  return formAction(removeIntent, { then: ({ id }) => `/want?removed=${id}` })(previous, form)
}

export async function restoreIntentAction(previous: FormState<Removed>, form: FormData) {
  return formAction(restoreIntent, { then: () => '/want' })(previous, form)
}

export async function changeIntentsAction(previous: FormState<ManyChanged>, form: FormData) {
  return formAction(changeIntents)(previous, form)
}
