'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { attachDocument } from './operations/attach-document'
import { detachDocument } from './operations/detach-document'
import { removeDocument } from './operations/remove-document'
import { renameDocument } from './operations/rename-document'
import { restoreDocument } from './operations/restore-document'
import type { DocumentView, MovedDocument } from './schema'

export async function attachDocumentAction(previous: FormState<MovedDocument>, form: FormData) {
  return formAction(attachDocument, { then: ({ page }) => `${page}#documents` })(previous, form)
}

/** On the page of the document: it stays there unless that was its last record. */
export async function detachDocumentAction(previous: FormState<MovedDocument>, form: FormData) {
  const then = ({ id, page, removed }: MovedDocument) => (removed ? `${page}?removedDocument=${id}#documents` : `/documents/${id}?detached=1`)
  return formAction(detachDocument, { then })(previous, form)
}

export async function renameDocumentAction(previous: FormState<DocumentView>, form: FormData) {
  return formAction(renameDocument, { then: ({ id }) => `/documents/${id}` })(previous, form)
}

export async function removeDocumentAction(previous: FormState<MovedDocument>, form: FormData) {
  return formAction(removeDocument, { then: ({ id, page }) => `${page}?removedDocument=${id}#documents` })(previous, form)
}

export async function restoreDocumentAction(previous: FormState<MovedDocument>, form: FormData) {
  return formAction(restoreDocument, { then: ({ page }) => `${page}#documents` })(previous, form)
}
