'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { confirmImport } from './operations/confirm-import'
import { forgetImport } from './operations/forget-import'
import { undoImport } from './operations/undo-import'
import type { ImportView } from './schema'

export async function confirmImportAction(previous: FormState<ImportView>, form: FormData) {
  return formAction(confirmImport, { then: ({ id }) => `/import/${id}` })(previous, form)
}

export async function forgetImportAction(previous: FormState<null>, form: FormData) {
  return formAction(forgetImport, { then: () => '/import?forgotten=1' })(previous, form)
}

export async function undoImportAction(previous: FormState<ImportView>, form: FormData) {
  return formAction(undoImport, { then: ({ id }) => `/import/${id}` })(previous, form)
}
