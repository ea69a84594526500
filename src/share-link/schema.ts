import { z } from 'zod'
import { ChosenFace, OfferedFace } from '@/face/schema'
import { InteractionInThread, KINDS } from '@/issue/schema'
import { Day, Id, OneOf, OptionalDay, OptionalId, OptionalText, PageInput, Ticked, When } from '@/platform/shapes'

const DAY_MS = 24 * 3_600_000

/** What stands before what it opens: a word to know, and how many browsers may go in. */
const Door = {
  passcode: OptionalText(100).refine((code) => code === null || code.length >= 4, 'Four letters or more.'),
  maxBrowsers: z.coerce.number('Give a number.').int('Give a whole number.').min(1, 'One at least.').max(1000, 'A thousand at most.').nullish().transform((most) => most ?? null),
}

/** A link to a recommendation, or to a question to friends. */
export const CreateShareLinkInput = z
  .object({
    recommendationId: OptionalId,
    askId: OptionalId,
    /** For whom, so that it is known later whose link it is. */
    label: OptionalText(80),
    expiry: z.enum(['never', 'month', 'day'], 'Choose how long the link works.').default('never'),
    /** The last day on which it opens. */
    until: OptionalDay,
    ...Door,
  })
  .refine(({ recommendationId, askId }) => (recommendationId === null) !== (askId === null), 'Say what it opens: a recommendationId or an askId.')
  .superRefine(({ expiry, until }, context) => {
    if (expiry !== 'day') return
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['until'], message })
    if (!until) refuse('Choose the last day.')
    else if (until.getTime() + DAY_MS <= Date.now()) refuse('Choose a day that is still to come.')
  })

const LONGEST_DAYS = 366

/** A link to the whole story of one issue. It always ends. */
export const CreateCaseLinkInput = z
  .object({
    issueId: Id,
    label: OptionalText(80),
    /** Whose name stands on it. Null is "A customer". */
    face: ChosenFace,
    showsCustomer: Ticked,
    showsProduct: Ticked,
    showsDocuments: Ticked,
    expiry: z.enum(['7', '30', '90', 'day'], 'Choose how long the link works.').default('30'),
    until: OptionalDay,
  })
  .superRefine(({ expiry, until }, context) => {
    if (expiry !== 'day') return
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['until'], message })
    if (!until) refuse('Choose the last day.')
    else if (until.getTime() + DAY_MS <= Date.now()) refuse('Choose a day that is still to come.')
    else if (until.getTime() > Date.now() + LONGEST_DAYS * DAY_MS) refuse('Choose a day within a year.')
  })

/** When a link ends by itself; it opens all through its last day. */
export function endOf({ expiry, until }: { expiry: string; until: Date | null }): Date | null {
  const days = expiry === 'month' ? 30 : Number(expiry)
  if (days > 0) return new Date(Date.now() + days * DAY_MS)
  return expiry === 'day' && until ? new Date(until.getTime() + DAY_MS) : null
}

export const ShareLinkIdInput = z.object({ shareLinkId: Id })
export const ListShareLinksInput = PageInput.extend({ recommendationId: OptionalId, askId: OptionalId })
export const ListAllLinksInput = PageInput
export const ListCaseLinksInput = PageInput.extend({ issueId: Id })
export const CaseOfInput = z.object({ issueId: Id })

/** The only time that the address is shown: we keep its hash. With it as a picture: the path of its dark squares, in a square of so many. */
export const NewShareLink = z.object({ id: z.string(), address: z.string(), qr: z.object({ size: z.number(), path: z.string() }) })
export type NewShareLink = z.output<typeof NewShareLink>
export const NewCaseLink = NewShareLink.extend({ issueId: z.string() })
export type NewCaseLink = z.output<typeof NewCaseLink>

export const RevokedShareLink = z.object({
  shareLinkId: z.string(),
  recommendationId: z.string().nullable(),
  issueId: z.string().nullable(),
  askId: z.string().nullable(),
  circleId: z.string().nullable(),
})
export type RevokedShareLink = z.output<typeof RevokedShareLink>

export const ShareLinkView = z.object({
  id: z.string(),
  label: z.string().nullable(),
  state: OneOf('open', 'expired', 'revoked'),
  createdAt: When,
  expiresAt: When.nullable(),
  revokedAt: When.nullable(),
  /** Visits; previews that programs draw are not counted. */
  opens: z.number(),
  lastOpenedAt: When.nullable(),
  hasPasscode: z.boolean(),
  /** How many browsers may go in, and how many did. */
  maxBrowsers: z.number().nullable(),
  browsers: z.number(),
})
export type ShareLinkView = z.output<typeof ShareLinkView>

/** A link with what it opens. */
export const LinkAmongAll = ShareLinkView.extend({ opensKind: OneOf('recommendation', 'issue', 'ask'), title: z.string(), page: z.string() })
export type LinkAmongAll = z.output<typeof LinkAmongAll>

/** Before the door: whether a word is asked for, and whether there is room for one more. */
export const DoorInput = z.object({ token: z.string().max(100) })
export const OpenDoorInput = DoorInput.extend({ passcode: z.string().max(100).nullish().transform((code) => code?.trim() || null), address: z.string().max(100) })
export const DoorView = z.object({ asksPasscode: z.boolean(), full: z.boolean() })
export const OpenedDoor = z.object({ shareLinkId: z.string() })
export const DoorRow = z.object({ id: z.string(), passcodeHash: z.string().nullable() }).nullable()

/** What somebody has before them when they make a case link. */
export const ConsideredCase = z.object({
  issueId: z.string(),
  title: z.string(),
  faces: z.array(OfferedFace),
  company: z.object({ name: z.string(), customerNumber: z.string().nullable() }).nullable(),
  product: z.object({ name: z.string() }).nullable(),
  documents: z.number(),
  privateNotes: z.number(),
})
export type ConsideredCase = z.output<typeof ConsideredCase>

/** One issue with its whole story, for whoever holds its link. */
export const CaseView = z.object({
  title: z.string(),
  kind: OneOf(...KINDS),
  details: z.string().nullable(),
  wanted: z.string().nullable(),
  reference: z.string().nullable(),
  createdAt: When,
  updatedAt: When,
  expiresAt: When,
  shownAs: z.string().nullable(),
  company: z.string().nullable(),
  customerNumber: z.string().nullable(),
  product: z.object({ name: z.string(), model: z.string().nullable(), serialNumbers: z.array(z.string()), boughtOn: Day.nullable() }).nullable(),
  resolution: z.object({ outcome: OneOf('solved', 'given-up'), at: When }).nullable(),
  messages: z.array(z.object({ id: z.string(), author: OneOf('person', 'company'), agentName: z.string().nullable(), body: z.string(), createdAt: When })),
  interactions: z.array(InteractionInThread),
  documents: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), bytes: z.number(), hasThumb: z.boolean(), createdAt: When })),
})
export type CaseView = z.output<typeof CaseView>
