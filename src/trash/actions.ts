'use server'

import type { z } from 'zod'
import { formAction } from '@/platform/edge/action'
import { files } from '@/platform/files/store'
import type { FormState } from '@/platform/ui/form-state'
import { deleteForGood } from './operations/delete-for-good'
import { deleteTogether } from './operations/delete-together'
import { emptyTrash } from './operations/empty-trash'
import { removePeriod } from './operations/remove-period'
import { restoreTogether } from './operations/restore-together'
import type { Forgotten, RemovedPeriod, Together } from './schema'

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

export async function removePeriodAction(previous: FormState<RemovedPeriod>, form: FormData) {
  const then = async ({ fileKeys, how, count }: RemovedPeriod) => {
    await withFiles({ fileKeys })
    return `/trash/period?${how === 'now' ? 'deleted' : 'removed'}=${count}`
  }
  return formAction(removePeriod, { then })(previous, form)
}

export async function restoreTogetherAction(previous: FormState<Together>, form: FormData) {
  return formAction(restoreTogether, { then: ({ count }) => `/trash/period?restored=${count}` })(previous, form)
}

export async function deleteTogetherAction(previous: FormState<Gone>, form: FormData) {
  const then = async (gone: Gone) => {
    await withFiles(gone)
    return '/trash/period?deleted=1'
  }
  return formAction(deleteTogether, { then })(previous, form)
}
