'use server'

import { formAction } from '@/platform/edge/action'
import type { FormState } from '@/platform/ui/form-state'
import { addReminder } from './operations/add-reminder'
import { editReminder } from './operations/edit-reminder'
import { finishReminder } from './operations/finish-reminder'
import { removeReminder } from './operations/remove-reminder'
import { reopenReminder } from './operations/reopen-reminder'
import { restoreReminder } from './operations/restore-reminder'
import type { FinishedReminder, ReminderView } from './schema'

type Removed = { id: string }
const doneOn = (page: string) => ({ id, wasDueOn }: FinishedReminder) => `${page}?done=${id}&was=${wasDueOn}`

export async function addReminderAction(previous: FormState<ReminderView>, form: FormData) {
  return formAction(addReminder, { then: () => '/reminders' })(previous, form)
}

// On the page of a record: it stays there.
export async function addReminderHereAction(previous: FormState<ReminderView>, form: FormData) {
  return formAction(addReminder)(previous, form)
}

export async function editReminderAction(previous: FormState<ReminderView>, form: FormData) {
  return formAction(editReminder, { then: () => '/reminders' })(previous, form)
}

export async function finishReminderAction(previous: FormState<FinishedReminder>, form: FormData) {
  return formAction(finishReminder, { then: doneOn('/reminders') })(previous, form)
}

export async function finishReminderTodayAction(previous: FormState<FinishedReminder>, form: FormData) {
  return formAction(finishReminder, { then: doneOn('/today') })(previous, form)
}

// On the page of a record: it stays there.
export async function finishReminderHereAction(previous: FormState<FinishedReminder>, form: FormData) {
  return formAction(finishReminder)(previous, form)
}

export async function reopenReminderAction(previous: FormState<Removed>, form: FormData) {
  return formAction(reopenReminder, { then: () => '/reminders' })(previous, form)
}

export async function reopenReminderTodayAction(previous: FormState<Removed>, form: FormData) {
  return formAction(reopenReminder, { then: () => '/today' })(previous, form)
}

export async function removeReminderAction(previous: FormState<Removed>, form: FormData) {
  return formAction(removeReminder, { then: ({ id }) => `/reminders?removed=${id}` })(previous, form)
}

export async function restoreReminderAction(previous: FormState<Removed>, form: FormData) {
  return formAction(restoreReminder, { then: () => '/reminders' })(previous, form)
}
