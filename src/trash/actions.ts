'use server'

import type { z } from 'zod'
import { formAction } from '@/platform/edge/action'
import { files } from '@/platform/files/store'
import type { FormState } from '@/platform/ui/form-state'
import { deleteForGood } from './operations/delete-for-good'
import { emptyTrash } from './operations/empty-trash'
import type { Forgotten } from './schema'

type Gone = z.output<typeof Forgotten>

// A crash just here leaves the files to the sweep.
const withFiles = async ({ fileKeys }: Gone) => {
  for (const fileKey of fileKeys) await files.delete(fileKey)
  return '/trash'
}

export async function deleteForGoodAction(previous: FormState<Gone>, form: FormData) {
  return formAction(deleteForGood, { then: withFiles })(previous, form)
}

export async function emptyTrashAction(previous: FormState<Gone>, form: FormData) {
  return formAction(emptyTrash, { then: withFiles })(previous, form)
}
