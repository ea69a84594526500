'use server'

import type { z } from 'zod'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import type { ManyChanged } from '@/search/schema'
import { changeProducts } from './operations/change-products'
import { addProduct } from './operations/add-product'
import { editProduct } from './operations/edit-product'
import { mergeProducts } from './operations/merge-products'
import { moveProduct } from './operations/move-product'
import { removeProduct } from './operations/remove-product'
import { restoreProduct } from './operations/restore-product'
import type { ProductView, RemovedProduct } from './schema'

type Removed = z.output<typeof RemovedProduct>

export async function addProductAction(previous: FormState<ProductView>, form: FormData) {
  return formAction(addProduct, { then: ({ id }) => `/have/${id}` })(previous, form)
}

export async function editProductAction(previous: FormState<ProductView>, form: FormData) {
  return formAction(editProduct, { then: ({ id }) => `/have/${id}` })(previous, form)
}

export async function removeProductAction(previous: FormState<Removed>, form: FormData) {
  return formAction(removeProduct, { then: ({ id }) => `/have?removed=${id}` })(previous, form)
}

export async function restoreProductAction(previous: FormState<Removed>, form: FormData) {
  return formAction(restoreProduct, { then: ({ id }) => `/have/${id}` })(previous, form)
}

export async function moveProductAction(previous: FormState<Removed>, form: FormData) {
  return formAction(moveProduct, { then: ({ id }) => `/have/${id}` })(previous, form)
}

export async function mergeProductsAction(previous: FormState<Removed>, form: FormData) {
  return formAction(mergeProducts, { then: ({ id }) => `/have/${id}?merged=1` })(previous, form)
}

export async function changeProductsAction(previous: FormState<ManyChanged>, form: FormData) {
  return formAction(changeProducts)(previous, form)
}
