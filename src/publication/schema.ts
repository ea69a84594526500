// What everybody may read, as everybody sees it, as its owner does, and what is said against it.
import { z } from 'zod'
import { ChosenFace } from '@/face/schema'
import { Id, OneOf, RequiredText, Ticked, When } from '@/platform/shapes'
import { Facts, RecommendationForVisitor } from '@/recommendation/schema'
import { WHYS } from './policy'

/** What stands after /people/ in an address. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const NewSlug = z
  .string()
  .trim()
  .toLowerCase()
  .refine((slug) => SLUG.test(slug), 'Use letters from a to z, digits and single hyphens, such as ada-k.')
  .refine((slug) => slug.length >= 2 && slug.length <= 40, 'Use two to forty letters.')
  .optional()
const Slug = z.string().max(100)

const Why = z.enum(WHYS, 'Choose what is wrong with it.')

export const OfRecommendationInput = z.object({ recommendationId: Id })
export const ConsiderInput = OfRecommendationInput.extend({ face: ChosenFace.catch(null) })
export const PublishInput = OfRecommendationInput.extend({
  face: ChosenFace.refine((face) => face !== null, 'Choose under which name everybody sees it.'),
  slug: NewSlug,
  listed: Ticked,
  onCompanyPage: Ticked,
  sure: Ticked.refine(Boolean, 'Tick this, so that nothing becomes public by mistake.'),
})
export const PublishedRef = z.object({ recommendationId: z.string() })
export type PublishedRef = z.output<typeof PublishedRef>

/** By whom it was hidden is nothing to anybody; why is. */
const Hidden = z.object({ why: OneOf(...WHYS), reason: z.string(), at: When, seen: z.boolean() })

/** What somebody has before them when they decide whether everybody may read it. */
export const ConsideredPublication = z.object({
  recommendationId: z.string(),
  /** Whether anything may be published on this server. */
  open: z.boolean(),
  /** Just what everybody would see, signed with the chosen face; the documents of its photos. */
  letter: RecommendationForVisitor.extend({ photos: z.array(z.object({ id: z.string(), documentId: z.string() })) }),
  faces: z.array(z.object({ value: z.string(), name: z.string(), /** The address of the page it has already. */ slug: z.string().nullable() })),
  face: z.object({ value: z.string(), name: z.string(), slug: z.string().nullable() }),
  suggestedSlug: z.string(),
  /** On whose page it could stand, too; `told`: whether it names that company anyway. */
  company: z.object({ name: z.string(), domain: z.string(), told: z.boolean() }).nullable(),
  inForce: z.object({ slug: z.string(), listed: z.boolean(), onCompanyPage: z.boolean(), publishedAt: When, looks: z.number(), week: z.number() }).nullable(),
  hidden: Hidden.nullable(),
  reports: z.array(z.object({ id: z.string(), about: OneOf('recommendation', 'page'), why: OneOf(...WHYS), createdAt: When, seen: z.boolean() })),
})
export type ConsideredPublication = z.output<typeof ConsideredPublication>

export const ReadPublishedInput = z.object({ slug: Slug, recommendationId: Id })
/** What was public and is over says so: "taken-back", or why it was hidden. */
const Over = OneOf('taken-back', ...WHYS)
export type Over = z.output<typeof Over>
export const PublishedLetter = RecommendationForVisitor.extend({ id: z.string(), updatedAt: When, listed: z.boolean(), aboutDomain: z.string().nullable() })
export type PublishedLetter = z.output<typeof PublishedLetter>
export const PublishedView = z.object({ over: Over.nullable(), letter: PublishedLetter.nullable() })

export const PublishedTitle = z.object({ over: Over.nullable(), title: z.string().nullable() })

/** Anything else in an address is as if it were not there. */
const Page = { before: Id.optional().catch(undefined), take: z.coerce.number().int().min(1).max(50).default(20) }
export const ReadPersonInput = z.object({ slug: Slug, ...Page })
export const ReadCompanyInput = z.object({ domain: z.string().max(300), ...Page })

const Line = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  sentence: z.string(),
  authorName: z.string(),
  verdict: OneOf('recommends', 'not-for-me'),
  facts: Facts,
  /** Since when it is public. */
  createdAt: When,
  updatedAt: When,
})
export type PublishedLine = z.output<typeof Line>
/** `listed`: whether all of it may be found by search engines. Until then the page as a whole may not. */
const Lines = z.object({ letters: z.array(Line), next: z.string().nullable(), listed: z.boolean() })
const PersonPage = Lines.extend({ name: z.string() })
export const PersonView = z.object({ over: Over.nullable(), page: PersonPage.nullable() })
export const CompanyPage = Lines.extend({ companyId: z.string(), name: z.string(), domain: z.string() })

export const PublicPhotoInput = z.object({ slug: Slug, photoId: Id })
export const ListedInput = z.object({ take: z.number().int().min(1).max(50_000).default(50_000) })
/** What search engines may list, by its path. */
export const ListedView = z.array(z.object({ path: z.string(), changedAt: When }))

export const ReportInput = z.object({
  slug: Slug,
  recommendationId: Id,
  about: z.enum(['recommendation', 'page'], 'Choose what it is about.').default('recommendation'),
  why: Why,
  words: RequiredText(1000, 'Say what is wrong with it.'),
  address: z.string().max(100),
})
/** `path`: of the page that was reported. */
export const Reported = z.object({ path: z.string() })
export type Reported = z.output<typeof Reported>

export const ListReportsInput = z.object({ before: Id.optional().catch(undefined), take: z.coerce.number().int().min(1).max(50).default(20) })
export const ReportedPage = z.object({
  publicationId: z.string(),
  slug: z.string(),
  recommendationId: z.string(),
  /** What it is called, while everybody may read it. */
  title: z.string().nullable(),
  name: z.string().nullable(),
  state: OneOf('shown', 'hidden', 'taken-back'),
  /** Those that nobody looked into yet. */
  reports: z.array(z.object({ id: z.string(), about: OneOf('recommendation', 'page'), why: OneOf(...WHYS), words: z.string(), createdAt: When })),
})
export type ReportedPage = z.output<typeof ReportedPage>
const ModerationStep = z.object({
  id: z.string(),
  publicationId: z.string(),
  slug: z.string(),
  recommendationId: z.string(),
  step: OneOf('hidden', 'shown', 'kept'),
  why: OneOf(...WHYS).nullable(),
  reason: z.string().nullable(),
  byName: z.string(),
  at: When,
  /** It is the newest step about something that is hidden now. */
  hidden: z.boolean(),
})
export const ReportsView = z.object({ open: z.boolean(), pages: z.array(ReportedPage), steps: z.array(ModerationStep), next: z.string().nullable() })
export type ReportsView = z.output<typeof ReportsView>

/** `everything`: all that stands under that name. */
export const HideInput = z.object({ publicationId: Id, why: Why, reason: RequiredText(500, 'Say why. Its owner reads this.'), everything: Ticked })
export const PublicationIdInput = z.object({ publicationId: Id })
export const Moderated = z.object({ publicationId: z.string() })
export type Moderated = z.output<typeof Moderated>
export const SetPublishingInput = z.object({ open: z.enum(['yes', 'no']) })
export const PublishingSet = z.object({ open: z.boolean() })
export type PublishingSet = z.output<typeof PublishingSet>
