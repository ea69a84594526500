'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { addContactPoint } from './operations/add-contact-point'
import { addContactPreference } from './operations/add-contact-preference'
import { editContactPoint } from './operations/edit-contact-point'
import { removeContactPoint } from './operations/remove-contact-point'
import { removeContactPreference } from './operations/remove-contact-preference'
import type { ContactPointView, ContactPreferenceView } from './schema'

// They stay on the company's page, which shows what changed.
export async function addContactPointAction(previous: FormState<ContactPointView>, form: FormData) {
  return formAction(addContactPoint)(previous, form)
}

export async function editContactPointAction(previous: FormState<ContactPointView>, form: FormData) {
  return formAction(editContactPoint)(previous, form)
}

export async function removeContactPointAction(previous: FormState<ContactPointView>, form: FormData) {
  return formAction(removeContactPoint)(previous, form)
}

export async function addContactPreferenceAction(previous: FormState<ContactPreferenceView>, form: FormData) {
  return formAction(addContactPreference)(previous, form)
}

export async function removeContactPreferenceAction(previous: FormState<ContactPreferenceView>, form: FormData) {
  return formAction(removeContactPreference)(previous, form)
}
