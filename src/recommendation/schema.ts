import { z } from 'zod'
import { Id, PageInput, RequiredText, Text, Version, When } from '@/platform/shapes'
import { CompanyBeside } from '@/relationship/schema'

const Month = z.string().regex(/^\d{4}-\d{2}$/)
const CompanyNamed = z.object({ companyId: z.string(), name: z.string() })

/** What a recommendation may show. It is copied when it is written: nothing behind it ever opens to a friend. */
export const Fact = z.discriminatedUnion('key', [
  z.object({ key: z.enum(['model', 'website', 'wentWrong']), value: z.string() }),
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

const Subject = z.object({ productId: Id.optional(), companyId: Id.optional() })
const Words = z.object({
  title: RequiredText(120, 'Say what you recommend.'),
  sentence: RequiredText(1000, 'Write a sentence in your own words.'),
  /** The person's own name when nothing is typed. */
  authorName: Text(80).optional(),
  facts: ChosenFacts,
})
const exactlyOne = (subject: object) => Object.values(subject).filter(Boolean).length === 1
const ONE_THING = 'Choose one thing to recommend.'

export const DraftRecommendationInput = Subject.extend({ recommendationId: Id.optional() }).refine(exactlyOne, ONE_THING)
export const WriteRecommendationInput = Words.extend(Subject.shape).refine(
  ({ productId, companyId }) => exactlyOne({ productId, companyId }),
  ONE_THING,
)
export const EditRecommendationInput = Words.extend({ recommendationId: Id, version: Version })
export const RecommendationIdInput = z.object({ recommendationId: Id })
export type RecommendationId = z.output<typeof RecommendationIdInput>
export const ListRecommendationsInput = PageInput

/** What could be shown, and what is. */
export const RecommendationDraft = z.object({
  recommendationId: z.string().nullable(),
  /** Of the one that is edited. */
  version: z.number().nullable(),
  productId: z.string().nullable(),
  companyId: z.string().nullable(),
  title: z.string(),
  sentence: z.string(),
  authorName: z.string(),
  facts: z.array(z.object({ ref: z.string(), fact: Fact, shown: z.boolean() })),
})
export type RecommendationDraft = z.output<typeof RecommendationDraft>

/** Just what the link shows. */
export const RecommendationForVisitor = z.object({
  title: z.string(),
  sentence: z.string(),
  authorName: z.string(),
  facts: Facts,
  createdAt: When,
})
export type RecommendationForVisitor = z.output<typeof RecommendationForVisitor>

export const RecommendationView = RecommendationForVisitor.extend({
  id: z.string(),
  product: z.object({ id: z.string(), name: z.string() }).nullable(),
  company: CompanyBeside,
  /** How many share links open it now. */
  links: z.number(),
})
export type RecommendationView = z.output<typeof RecommendationView>

/** What somebody could recommend next: what they have, and the companies they know. */
export const RecommendableView = z.object({
  products: z.array(z.object({ id: z.string(), name: z.string(), company: CompanyBeside })),
  companies: z.array(z.object({ companyId: z.string(), name: z.string(), domain: z.string().nullable() })),
})
export type RecommendableView = z.output<typeof RecommendableView>
