// What the view of a reminder is read from.
import { companyBeside } from '@/relationship/schema'

export const reminderSelection = {
  id: true,
  text: true,
  dueOn: true,
  repeats: true,
  doneAt: true,
  version: true,
  company: companyBeside,
  product: { select: { id: true, name: true } },
  issue: { select: { id: true, title: true } },
} as const

/** Today, as a day on the calendar. */
export const today = () => new Date(new Date().toISOString().slice(0, 10))
