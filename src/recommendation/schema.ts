import { z } from 'zod'
import { ChosenFace, OfferedFace } from '@/face/schema'
import { ShownTo } from '@/permission/schema'
import { Id, OneOf, OptionalText, PageInput, RequiredText, Text, Version, When } from '@/platform/shapes'
import { CompanyBeside } from '@/relationship/schema'

const Month = z.string().regex(/^\d{4}-\d{2}$/)
const CompanyNamed = z.object({ companyId: z.string(), name: z.string() })

/** What a recommendation may show. It is copied when it is written: nothing behind it ever opens to a friend. */
export const Fact = z.discriminatedUnion('key', [
  z.object({ key: z.enum(['model', 'website', 'wentWrong', 'solution']), value: z.string() }),
  z.object({ key: z.enum(['boughtAt', 'company']), value: CompanyNamed }),
  z.object({ key: z.enum(['hadFor', 'customerSince']), value: Month }),
  z.object({
    key: z.literal('price'),
    value: z.object({ amount: z.string(), currency: z.string().nullable(), year: z.number().nullable() }),
  }),
  z.object({ key: z.literal('solved'), value: z.object({ days: z.number() }) }),
])
export type Fact = z.output<typeof Fact>
export const Facts = z.array(Fact)

/** A fact is chosen by naming it whole, so that nothing but what was ticked can be shown. */
const ChosenFacts = z.preprocess(
  (ticked) => (typeof ticked === 'string' ? [ticked] : ticked),
  z.array(Text(1000)).max(30, 'Thirty facts are enough.').default([]),
)

const VERDICTS = ['recommends', 'not-for-me'] as const
const MOST_PHOTOS = 6
/** The documents to show as photos, in the order in which they are shown. */
const ChosenPhotos = z.preprocess((ticked) => (typeof ticked === 'string' ? [ticked] : ticked), z.array(Id).max(MOST_PHOTOS, 'Six photos are enough.').default([]))

/** What it is about: something one has, a company, or an answer that worked (the issue that it solved). */
const Subject = z.object({ productId: Id.optional(), companyId: Id.optional(), issueId: Id.optional() })
const Words = z.object({
  title: RequiredText(120, 'Say what you recommend.'),
  sentence: RequiredText(1000, 'Write a sentence in your own words.'),
  verdict: z.enum(VERDICTS, 'Choose whether you recommend it.').default('recommends'),
  /** Under whose name. None chosen: as it was, and one's own name at first. */
  face: ChosenFace,
  facts: ChosenFacts,
  photos: ChosenPhotos,
})
const exactlyOne = (subject: object) => Object.values(subject).filter(Boolean).length === 1
const ONE_THING = 'Choose one thing to recommend.'

/** `likeId`: the same thing as another one, to say it to others in other words. */
export const DraftRecommendationInput = Subject.extend({ recommendationId: Id.optional(), likeId: Id.optional() }).refine(exactlyOne, ONE_THING)
export const WriteRecommendationInput = Words.extend(Subject.shape).refine(
  ({ productId, companyId, issueId }) => exactlyOne({ productId, companyId, issueId }),
  ONE_THING,
)
export const EditRecommendationInput = Words.extend({ recommendationId: Id, version: Version })
export const RecommendationIdInput = z.object({ recommendationId: Id })
export type RecommendationId = z.output<typeof RecommendationIdInput>
/** What the company reads, once it may; its own words need not be those for friends. */
export const PassOnInput = RecommendationIdInput.extend({ title: RequiredText(160, 'Say in a line what you praise.'), words: OptionalText(10_000) })
/** The praise is an issue: it is permitted, answered and taken back like any other. */
export const PassedOn = z.object({ recommendationId: z.string(), issueId: z.string() })
export type PassedOn = z.output<typeof PassedOn>
export const ListRecommendationsInput = PageInput

/** What could be shown, and what is. */
export const RecommendationDraft = z.object({
  recommendationId: z.string().nullable(),
  /** Of the one that is edited. */
  version: z.number().nullable(),
  productId: z.string().nullable(),
  companyId: z.string().nullable(),
  issueId: z.string().nullable(),
  verdict: OneOf(...VERDICTS),
  title: z.string(),
  sentence: z.string(),
  /** The name it stands under now; null while nothing is written. */
  authorName: z.string().nullable(),
  faces: z.array(OfferedFace),
  /** The face that is chosen now, if it is still there. */
  face: z.string().nullable(),
  facts: z.array(z.object({ ref: z.string(), fact: Fact, shown: z.boolean() })),
  photos: z.array(z.object({ documentId: z.string(), name: z.string(), shown: z.boolean() })),
})
export type RecommendationDraft = z.output<typeof RecommendationDraft>

/** Just what the link shows. */
export const RecommendationForVisitor = z.object({
  verdict: OneOf(...VERDICTS),
  title: z.string(),
  sentence: z.string(),
  authorName: z.string(),
  facts: Facts,
  photos: z.array(z.object({ id: z.string() })),
  createdAt: When,
})
export type RecommendationForVisitor = z.output<typeof RecommendationForVisitor>

export const PhotoIdInput = z.object({ photoId: Id })

export const RecommendationView = RecommendationForVisitor.extend({
  id: z.string(),
  photos: z.array(z.object({ id: z.string(), documentId: z.string() })),
  issue: z.object({ id: z.string(), title: z.string() }).nullable(),
  product: z.object({ id: z.string(), name: z.string() }).nullable(),
  company: CompanyBeside,
  /** Everybody may read it, on the page of this name; unless an administrator hid it. */
  published: z.object({ slug: z.string(), hidden: z.boolean() }).nullable(),
  /** How its company was told of it, and who may read that. */
  praise: z.object({ id: z.string(), title: z.string(), shownTo: ShownTo }).nullable(),
  /** How many share links open it now. */
  links: z.number(),
  /** How many friends said thanks, or that it was right for them. */
  helped: z.number(),
})
export type RecommendationView = z.output<typeof RecommendationView>

/** What somebody could recommend next: what they have, and the companies they know. */
export const RecommendableView = z.object({
  products: z.array(z.object({ id: z.string(), name: z.string(), company: CompanyBeside })),
  companies: z.array(z.object({ companyId: z.string(), name: z.string(), domain: z.string().nullable() })),
  /** Issues whose solution is marked: answers that worked. */
  answers: z.array(z.object({ issueId: z.string(), title: z.string(), company: CompanyBeside })),
})
export type RecommendableView = z.output<typeof RecommendableView>
