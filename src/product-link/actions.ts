'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { addProductLink } from './operations/add-product-link'
import { removeProductLink } from './operations/remove-product-link'
import type { ProductLinkView } from './schema'

// They stay on the product's page, which shows what changed.
export async function addProductLinkAction(previous: FormState<ProductLinkView>, form: FormData) {
  return formAction(addProductLink)(previous, form)
}

export async function removeProductLinkAction(previous: FormState<ProductLinkView>, form: FormData) {
  return formAction(removeProductLink)(previous, form)
}
