'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { editInteraction } from './operations/edit-interaction'
import { logInteraction } from './operations/log-interaction'
import { removeInteraction } from './operations/remove-interaction'
import { restoreInteraction } from './operations/restore-interaction'
import type { InteractionPlace } from './schema'

const place = ({ issueId, companyId }: InteractionPlace) => (issueId ? `/issues/${issueId}` : `/companies/${companyId}`)

export async function logInteractionAction(previous: FormState<InteractionPlace>, form: FormData) {
  return formAction(logInteraction, { then: (logged) => `${place(logged)}?logged=${logged.interactionId}` })(previous, form)
}

export async function editInteractionAction(previous: FormState<InteractionPlace>, form: FormData) {
  return formAction(editInteraction, { then: place })(previous, form)
}

export async function removeInteractionAction(previous: FormState<InteractionPlace>, form: FormData) {
  return formAction(removeInteraction, { then: (gone) => `${place(gone)}?removedInteraction=${gone.interactionId}` })(previous, form)
}

export async function restoreInteractionAction(previous: FormState<InteractionPlace>, form: FormData) {
  return formAction(restoreInteraction, { then: place })(previous, form)
}
