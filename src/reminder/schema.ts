import { z } from 'zod'
import { Day, DayInput, Id, OneOf, OptionalId, RequiredText, Version, When } from '@/platform/shapes'
import { CompanyBeside } from '@/relationship/schema'

const Text = RequiredText(300, 'What should we remind you of?')
/** How often it comes back. A form says "once" for: not at all. */
const Repeats = z
  .enum(['once', 'week', 'month', 'year'], 'Choose how often.')
  .nullish()
  .transform((repeats) => (repeats && repeats !== 'once' ? repeats : null))
/** What it is about: one record, or nothing. */
const About = { companyId: OptionalId, productId: OptionalId, issueId: OptionalId }
const oneRecord = ({ companyId, productId, issueId }: { companyId: unknown; productId: unknown; issueId: unknown }) =>
  [companyId, productId, issueId].filter(Boolean).length <= 1
const ONE = 'A reminder is about one record.'

const dayToCome = (day: Date) => day.toISOString().slice(0, 10) >= new Date().toISOString().slice(0, 10)

export const AddReminderInput = z
  .object({ text: Text, dueOn: DayInput.refine(dayToCome, 'Choose today or a day to come.'), repeats: Repeats, ...About })
  .refine(oneRecord, ONE)
export const EditReminderInput = z.object({ reminderId: Id, text: Text, dueOn: DayInput, repeats: Repeats, version: Version })
export const ReminderIdInput = z.object({ reminderId: Id })
/** `dueOn` is the day that was seen: of two presses, the second does not skip the next one, too. */
export const FinishReminderInput = z.object({ reminderId: Id, dueOn: DayInput.optional() })
/** `dueOn` is the day it had before. */
export const ReopenReminderInput = z.object({ reminderId: Id, dueOn: DayInput })

/** The reminders of one record, for its own page. */
export const RemindersBesideInput = z.object(About)

const Place = z.string().regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?_[0-9a-f-]{36}$/, 'This page of the list is not there.')

/** What is due first comes first; `after` is where the page before ended. */
export const ListRemindersInput = z.object({
  state: z.enum(['open', 'done']).default('open'),
  take: z.coerce.number().int().min(1).max(100).default(25),
  after: Place.optional(),
  ...About,
})
export type ListRemindersInput = z.output<typeof ListRemindersInput>

export const ReminderView = z.object({
  id: z.string(),
  text: z.string(),
  dueOn: Day,
  repeats: OneOf('week', 'month', 'year').nullable(),
  doneAt: When.nullable(),
  version: z.number(),
  company: CompanyBeside,
  product: z.object({ id: z.string(), name: z.string() }).nullable(),
  issue: z.object({ id: z.string(), title: z.string() }).nullable(),
})
export type ReminderView = z.output<typeof ReminderView>

export const ReminderListView = z.object({ reminders: z.array(ReminderView), next: z.string().nullable(), due: z.number(), open: z.number() })
export type ReminderListView = z.output<typeof ReminderListView>

export const RemindersBesideView = z.object({
  reminders: z.array(ReminderView.pick({ id: true, text: true, dueOn: true, repeats: true })),
  more: z.boolean(),
})
export type RemindersBesideView = z.output<typeof RemindersBesideView>

/** What was done, the day it had, and the day it moved to when it repeats. */
export const FinishedReminder = z.object({ id: z.string(), wasDueOn: Day, dueOn: Day.nullable() })
export type FinishedReminder = z.output<typeof FinishedReminder>
export const ReminderId = z.object({ id: z.string() })
