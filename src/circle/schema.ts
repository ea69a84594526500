// Circles as their owner sees them, as their members do, and as somebody sees what all others show to them.
import { z } from 'zod'
import { Id, OneOf, OptionalDay, RequiredText, Text, Version, When } from '@/platform/shapes'
import { Facts, RecommendationForVisitor } from '@/recommendation/schema'

const KINDS = ['household', 'friends', 'colleagues', 'other'] as const

const Words = z.object({
  name: RequiredText(80, 'What is the circle called?'),
  kind: z.enum(KINDS, 'Choose what kind of circle it is.').default('friends'),
  /** The person's own name when nothing is typed. */
  authorName: Text(80).optional(),
})
export const AddCircleInput = Words
export const EditCircleInput = Words.extend({ circleId: Id, version: Version })
export const CircleIdInput = z.object({ circleId: Id })
export type CircleId = z.output<typeof CircleIdInput>

const Expiry = z.object({
  expiry: z.enum(['never', 'month', 'day'], 'Choose how long the link works.').default('never'),
  until: OptionalDay,
})
const DAY_MS = 24 * 3_600_000
const lasts = ({ expiry, until }: z.output<typeof Expiry>) => expiry !== 'day' || (until !== null && until.getTime() + DAY_MS > Date.now())
const STILL_TO_COME = { path: ['until'], message: 'Choose a day that is still to come.' }

export const AddMemberInput = Expiry.extend({ circleId: Id, name: RequiredText(80, 'Who is it?') }).refine(lasts, STILL_TO_COME)
export const RenewMemberInput = Expiry.extend({ memberId: Id }).refine(lasts, STILL_TO_COME)
export const MemberIdInput = z.object({ memberId: Id })
export const EndedMember = z.object({ memberId: z.string(), circleId: z.string() })
export type EndedMember = z.output<typeof EndedMember>

/** The only time that the address is shown: we keep its hash. */
export const NewMember = EndedMember.extend({ address: z.string(), qr: z.object({ size: z.number(), path: z.string() }) })
export type NewMember = z.output<typeof NewMember>

export const MemberView = z.object({
  id: z.string(),
  name: z.string(),
  /** What the account is called in which they keep the circle. */
  joinedAs: z.string().nullable(),
  shareLinkId: z.string(),
  state: OneOf('open', 'expired', 'revoked'),
  expiresAt: When.nullable(),
  /** Visits, by link or signed in; what programs fetch is not counted. */
  opens: z.number(),
  lastOpenedAt: When.nullable(),
})
export type MemberView = z.output<typeof MemberView>

export const CircleView = z.object({
  id: z.string(),
  name: z.string(),
  kind: OneOf(...KINDS),
  authorName: z.string(),
  version: z.number(),
  /** How many can see it now, and how much. */
  members: z.number(),
  recommendations: z.number(),
})
export type CircleView = z.output<typeof CircleView>
export const CircleWithMembers = CircleView.extend({
  people: z.array(MemberView),
  /** The newest of what it sees. */
  shown: z.array(z.object({ id: z.string(), title: z.string() })),
})
export type CircleWithMembers = z.output<typeof CircleWithMembers>

export const OfRecommendationInput = z.object({ recommendationId: Id })
export const ShowToInput = OfRecommendationInput.extend({
  circleIds: z.preprocess((ticked) => (typeof ticked === 'string' ? [ticked] : ticked), z.array(Id).max(100).default([])),
})
const CircleChoice = z.object({ id: z.string(), name: z.string(), members: z.number(), shown: z.boolean() })
export const ShownTo = z.object({ recommendationId: z.string(), circles: z.array(CircleChoice) })
export type ShownTo = z.output<typeof ShownTo>

/** What somebody looks for, whatever an address holds: signs that the database cannot take are none that it could find. */
const asWords = (q: string | undefined) => q?.replaceAll('\0', ' ').slice(0, 200).toWellFormed().trim() || undefined

/** A page, newest first; `q` are words to find. Anything else in an address is as if it were not there. */
export const ReadCircleInput = z.object({
  q: z.string().optional().transform(asWords),
  before: Id.optional(),
  take: z.coerce.number().int().min(1).max(50).default(20),
})
export const ReadLetterInput = z.object({ recommendationId: Id })
export const ReadTrustedInput = ReadLetterInput.extend({ ownerId: Id })

const Line = z.object({ id: z.string(), title: z.string(), sentence: z.string(), authorName: z.string(), verdict: z.string(), facts: Facts, createdAt: When, updatedAt: When })
/** What a circle sees, for whoever has a link of one of its members. */
export const CirclePage = z.object({ id: z.string(), name: z.string(), authorName: z.string(), letters: z.array(Line), next: z.string().nullable() })
export type CirclePage = z.output<typeof CirclePage>
export type CircleLine = CirclePage['letters'][number]
export const CircleLetter = RecommendationForVisitor.extend({ id: z.string() })

export const TrustedPhotoInput = z.object({ ownerId: Id, photoId: Id })

export const TrustedLine = Line.extend({ ownerId: z.string() })
export type TrustedLine = z.output<typeof TrustedLine>
export const TrustedPage = z.object({ letters: z.array(TrustedLine), next: z.string().nullable() })
export const KeptCircle = z.object({ id: z.string(), name: z.string(), authorName: z.string() })
export type KeptCircle = z.output<typeof KeptCircle>

/** What opens a circle: the token of a member's link. */
export const JoinCircleInput = z.object({ token: z.string().max(100) })
