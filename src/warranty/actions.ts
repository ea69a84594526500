'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { addWarranty } from './operations/add-warranty'
import { removeWarranty } from './operations/remove-warranty'
import type { WarrantyView } from './schema'

// They stay on the product's page, which shows what changed.
export async function addWarrantyAction(previous: FormState<WarrantyView>, form: FormData) {
  return formAction(addWarranty)(previous, form)
}

export async function removeWarrantyAction(previous: FormState<WarrantyView>, form: FormData) {
  return formAction(removeWarranty)(previous, form)
}
