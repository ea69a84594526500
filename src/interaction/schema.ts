import { z } from 'zod'
import { CompanyBeside } from '@/relationship/schema'
import { Id, OneOf, OptionalId, OptionalText, PageInput, Ticked, Version, When } from '@/platform/shapes'

const CHANNELS = ['call', 'mail', 'chat', 'visit', 'letter', 'payment'] as const
const DAY_MS = 86_400_000

/** As a form gives it (no zone: our clock, UTC) or as a program does. */
const At = z
  .union([z.iso.datetime({ offset: true, local: true }), z.iso.date()], 'Give a time such as 2026-03-31T14:05.')
  .transform((typed) => new Date(/(Z|[+-]\d\d:?\d\d)$/.test(typed) ? typed : `${typed.length === 10 ? `${typed}T12:00` : typed}Z`))
  // Our clock may be a day behind the one on the wall.
  .refine((at) => at.getTime() > Date.UTC(1970, 0, 1) && at.getTime() < Date.now() + DAY_MS, 'Give a time that has been.')

const Minutes = z.coerce.number('Give whole minutes.').int('Give whole minutes.').min(0, 'Give whole minutes.').max(6000, 'That is longer than anybody waits.').nullish().transform((minutes) => minutes ?? null)

const Fields = z.object({
  channel: z.enum(CHANNELS, 'Choose how.'),
  direction: z.enum(['in', 'out'], 'Who reached whom?').default('out'),
  /** Now, unless it says otherwise. */
  at: At.optional(),
  minutes: Minutes,
  who: OptionalText(120),
  said: OptionalText(10_000),
  /** The number they gave for it. */
  reference: OptionalText(80),
  /** It came although I did not want it. */
  unwanted: Ticked,
})

export const LogInteractionInput = Fields.extend({ issueId: OptionalId, companyId: OptionalId }).refine(
  ({ issueId, companyId }) => issueId ?? companyId,
  'Say with which company, or about which issue.',
)
export const EditInteractionInput = Fields.extend({ interactionId: Id, issueId: OptionalId, version: Version })
export const InteractionIdInput = z.object({ interactionId: Id })
export const ListInteractionsInput = PageInput.extend({ companyId: OptionalId, issueId: OptionalId })

export const InteractionView = z.object({
  id: z.string(),
  channel: OneOf(...CHANNELS),
  direction: OneOf('in', 'out'),
  at: When,
  minutes: z.number().nullable(),
  who: z.string().nullable(),
  said: z.string().nullable(),
  reference: z.string().nullable(),
  unwanted: z.boolean(),
  version: z.number(),
  company: CompanyBeside,
  issue: z.object({ id: z.string(), title: z.string() }).nullable(),
})
export type InteractionView = z.output<typeof InteractionView>

export const InteractionDetailView = InteractionView.extend({
  /** Where it could belong: the open issues with this company. */
  issues: z.array(z.object({ id: z.string(), title: z.string() })),
})
export type InteractionDetailView = z.output<typeof InteractionDetailView>

/** Where somebody goes back to: its issue, or else its company. */
export const InteractionPlace = z.object({ interactionId: z.string(), issueId: z.string().nullable(), companyId: z.string().nullable() })
export type InteractionPlace = z.output<typeof InteractionPlace>
