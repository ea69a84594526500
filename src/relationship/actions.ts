'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import type { ManyChanged } from '@/search/schema'
import { changeCompanies } from './operations/change-companies'
import { addRelationship } from './operations/add-relationship'
import { editRelationship } from './operations/edit-relationship'
import { mergeCompanies } from './operations/merge-companies'
import { removeRelationship } from './operations/remove-relationship'
import { restoreRelationship } from './operations/restore-relationship'
import type { MergedCompanies, RelationshipView } from './schema'

const companyPage = ({ companyId }: { companyId: string }) => `/companies/${companyId}`

export async function addRelationshipAction(previous: FormState<RelationshipView>, form: FormData) {
  return formAction(addRelationship, { then: companyPage })(previous, form)
}

export async function editRelationshipAction(previous: FormState<RelationshipView>, form: FormData) {
  return formAction(editRelationship, { then: companyPage })(previous, form)
}

export async function removeRelationshipAction(previous: FormState<{ companyId: string }>, form: FormData) {
  return formAction(removeRelationship, { then: ({ companyId }) => `/companies?removed=${companyId}` })(previous, form)
}

export async function restoreRelationshipAction(previous: FormState<{ companyId: string }>, form: FormData) {
  return formAction(restoreRelationship, { then: companyPage })(previous, form)
}

export async function mergeCompaniesAction(previous: FormState<MergedCompanies>, form: FormData) {
  return formAction(mergeCompanies, { then: ({ companyId }) => `/companies/${companyId}?merged=1` })(previous, form)
}

export async function changeCompaniesAction(previous: FormState<ManyChanged>, form: FormData) {
  return formAction(changeCompanies)(previous, form)
}
