// What a company and a person said about the terms of a permission.
import { z } from 'zod'
import { Id, OneOf, When } from '@/platform/shapes'
import entries from './roster.json' with { type: 'json' }

// The terms that a permission can carry. Their ids are those of IEEE 7012 ("MyTerms"); what they mean is data: roster.json.
const Roster = z.array(z.object({ id: z.string().regex(/^[A-Z]+(-[A-Z]+)+$/), name: z.string(), may: z.array(z.string()).min(1), mayNot: z.array(z.string()).min(1) })).min(1)
export const ROSTER = Roster.parse(entries)

/** What is agreed when nothing else is chosen. */
export const USUAL_TERMS = 'SD-BASE'

const ANSWERS = ['accepted', 'offered', 'refused', 'taken', 'declined'] as const

export const TermsId = z.enum(ROSTER.map(({ id }) => id), 'Choose terms from the list.')

export const AnswerTermsInput = z
  .object({ entryId: Id, reply: z.enum(['accepted', 'offered', 'refused'], 'Accept the terms, offer others, or refuse.'), offered: TermsId.nullish().transform((id) => id ?? null) })
  .transform((input) => ({ ...input, offered: input.reply === 'offered' ? input.offered : null }))
  .refine(({ reply, offered }) => reply !== 'offered' || offered !== null, { path: ['offered'], message: 'Choose what you offer instead.' })
export const SettleOfferInput = z.object({ permissionId: Id, accept: z.union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')]) })
export const TermsOfEntryInput = z.object({ entryId: Id })
export const TermsOfPermissionInput = z.object({ permissionId: Id })

const RosterView = z.object({ id: z.string(), name: z.string(), may: z.array(z.string()), mayNot: z.array(z.string()) })

/** The terms as they stand, everything that was said about them, oldest first, and whose turn it is. */
export const TermsView = z.object({
  terms: RosterView,
  answers: z.array(
    z.object({ id: z.string(), answer: OneOf(...ANSWERS), terms: z.string(), offered: RosterView.nullable(), agentName: z.string().nullable(), at: When, digest: z.string() }),
  ),
  state: OneOf('open', 'accepted', 'offered', 'refused'),
  /** What can be offered instead, once. */
  alternatives: z.array(RosterView),
})
export type TermsView = z.output<typeof TermsView>

export const AnsweredTerms = z.object({ companyId: z.string(), entryId: z.string(), id: z.string(), digest: z.string() })
export type AnsweredTerms = z.output<typeof AnsweredTerms>
export const SettledOffer = z.object({ issueId: z.string(), id: z.string(), digest: z.string() })
export type SettledOffer = z.output<typeof SettledOffer>
export const AgreementRecord = z.object({ record: z.string(), digest: z.string() })
export const RecordIdInput = z.object({ agreementId: Id })
