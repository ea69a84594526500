'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { snoozeNeed } from './operations/snooze-need'
import { wakeNeed } from './operations/wake-need'
import type { SnoozedNeed } from './schema'

const undoable = ({ kind, recordId, until }: SnoozedNeed) => `/today?${new URLSearchParams({ later: `${kind}_${recordId}`, until }).toString()}`

export async function snoozeNeedAction(previous: FormState<SnoozedNeed>, form: FormData) {
  return formAction(snoozeNeed, { then: undoable })(previous, form)
}

export async function wakeNeedAction(previous: FormState<SnoozedNeed>, form: FormData) {
  return formAction(wakeNeed, { then: () => '/today' })(previous, form)
}
