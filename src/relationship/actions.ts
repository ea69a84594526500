'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { addRelationship } from './operations/add-relationship'
import { editRelationship } from './operations/edit-relationship'
import { removeRelationship } from './operations/remove-relationship'
import { restoreRelationship } from './operations/restore-relationship'
import type { RelationshipView } from './schema'

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
