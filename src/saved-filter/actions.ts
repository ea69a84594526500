'use server'

import type { z } from 'zod'
import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { removeFilter } from './operations/remove-filter'
import { renameFilter } from './operations/rename-filter'
import { saveFilter } from './operations/save-filter'
import type { FilterView, RemovedFilter } from './schema'

type Removed = z.output<typeof RemovedFilter>

export async function saveFilterAction(previous: FormState<FilterView>, form: FormData) {
  return formAction(saveFilter, { then: ({ list, query }) => `/${list}?${query}` })(previous, form)
}

export async function renameFilterAction(previous: FormState<Removed>, form: FormData) {
  return formAction(renameFilter)(previous, form)
}

export async function removeFilterAction(previous: FormState<Removed>, form: FormData) {
  return formAction(removeFilter)(previous, form)
}
