'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { captureLine } from './operations/capture-line'
import type { Captured } from './schema'

const pageOf = ({ kind, id }: Captured) => ({ issue: `/issues/${id}`, intent: `/want/${id}`, have: `/have/${id}` })[kind]

export async function captureLineAction(previous: FormState<Captured>, form: FormData) {
  return formAction(captureLine, { then: pageOf })(previous, form)
}
