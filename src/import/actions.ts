'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { chooseCompany } from './operations/choose-company'
import { chooseRows } from './operations/choose-rows'
import { confirmImport } from './operations/confirm-import'
import { editRow } from './operations/edit-row'
import { forgetImport } from './operations/forget-import'
import { mapColumns } from './operations/map-columns'
import { undoImport } from './operations/undo-import'
import type { EditedRow, ImportCompanyView, ImportView } from './schema'

export async function confirmImportAction(previous: FormState<ImportView>, form: FormData) {
  return formAction(confirmImport, { then: ({ id }) => `/import/${id}` })(previous, form)
}

export async function forgetImportAction(previous: FormState<null>, form: FormData) {
  return formAction(forgetImport, { then: () => '/import?forgotten=1' })(previous, form)
}

export async function undoImportAction(previous: FormState<ImportView>, form: FormData) {
  return formAction(undoImport, { then: ({ id }) => `/import/${id}` })(previous, form)
}

export async function mapColumnsAction(previous: FormState<ImportView>, form: FormData) {
  return formAction(mapColumns, { then: ({ id }) => `/import/${id}` })(previous, form)
}

export async function chooseRowsAction(previous: FormState<ImportView>, form: FormData) {
  return formAction(chooseRows)(previous, form)
}

export async function editRowAction(previous: FormState<EditedRow>, form: FormData) {
  return formAction(editRow, { then: ({ importId }) => `/import/${importId}` })(previous, form)
}

export async function chooseCompanyAction(previous: FormState<ImportCompanyView>, form: FormData) {
  return formAction(chooseCompany)(previous, form)
}
