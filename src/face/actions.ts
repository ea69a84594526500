'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { addFace } from './operations/add-face'
import { editFace } from './operations/edit-face'
import { removeFace } from './operations/remove-face'
import { restoreFace } from './operations/restore-face'
import { setPicture } from './operations/set-picture'
import type { FaceView, RemovedFace } from './schema'

export async function addFaceAction(previous: FormState<FaceView>, form: FormData) {
  return formAction(addFace, { then: ({ id }) => `/settings/faces/${id}?saved=new` })(previous, form)
}

export async function editFaceAction(previous: FormState<FaceView>, form: FormData) {
  return formAction(editFace, { then: ({ id }) => `/settings/faces/${id}?saved=face` })(previous, form)
}

/** Without one in the form, the picture goes. */
export async function removePictureAction(previous: FormState<FaceView>, form: FormData) {
  return formAction(setPicture, { then: ({ id }) => `/settings/faces/${id}?saved=no-picture#picture` })(previous, form)
}

export async function removeFaceAction(previous: FormState<RemovedFace>, form: FormData) {
  return formAction(removeFace, { then: ({ id }) => `/settings/faces?removed=${id}` })(previous, form)
}

export async function restoreFaceAction(previous: FormState<RemovedFace>, form: FormData) {
  return formAction(restoreFace, { then: () => '/settings/faces' })(previous, form)
}
