'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { decideAsk } from './operations/decide-ask'
import { editAsk } from './operations/edit-ask'
import { removeAsk } from './operations/remove-ask'
import { restoreAsk } from './operations/restore-ask'
import { startAsk } from './operations/start-ask'
import type { AskId, Decided } from './schema'

const page = ({ askId }: AskId) => `/want/asked/${askId}`

export async function startAskAction(previous: FormState<AskId>, form: FormData) {
  return formAction(startAsk, { then: page })(previous, form)
}

export async function editAskAction(previous: FormState<AskId>, form: FormData) {
  return formAction(editAsk, { then: page })(previous, form)
}

export async function decideAskAction(previous: FormState<Decided>, form: FormData) {
  return formAction(decideAsk, { then: ({ askId, productId }) => (productId ? `/have/${productId}/edit?bought=1` : page({ askId })) })(previous, form)
}

export async function removeAskAction(previous: FormState<AskId>, form: FormData) {
  return formAction(removeAsk, { then: ({ askId }) => `/want?askRemoved=${askId}` })(previous, form)
}

export async function restoreAskAction(previous: FormState<AskId>, form: FormData) {
  return formAction(restoreAsk, { then: page })(previous, form)
}
