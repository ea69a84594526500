import { z } from 'zod'
import { Id, OneOf, OptionalText, RequiredText, When } from '@/platform/shapes'

const VERDICTS = ['recommends', 'none', 'not-for-me'] as const

/** An opinion is about one company or about one product. */
const SubjectInput = z.object({ companyId: Id.optional(), productId: Id.optional() })
const aboutOne = (subject: { companyId?: string | undefined; productId?: string | undefined }) =>
  !subject.companyId !== !subject.productId
const ABOUT_ONE = 'An opinion is about one company or one product.'

/** One to five, for something that the person names: "Battery". */
const Star = z.object({
  criterion: RequiredText(40, 'Name what the stars are for.'),
  stars: z.coerce.number('Choose how many stars.').int().min(1, 'Choose how many stars.').max(5, 'Five stars are the most.'),
})
export type Star = z.output<typeof Star>
const MOST_CRITERIA = 8

/** A form has a line for each: `criterion1` with `stars1`, and so on. A program gives a list. */
const LINES = [1, 2, 3, 4, 5, 6, 7, 8] as const
type Line = (typeof LINES)[number]
const Criterion = OptionalText(40)
const Stars = z.string().max(1).nullish()
const lineFields = Object.fromEntries(LINES.flatMap((n) => [[`criterion${n}`, Criterion], [`stars${n}`, Stars]])) as Record<`criterion${Line}`, typeof Criterion> &
  Record<`stars${Line}`, typeof Stars>

export const GiveOpinionInput = SubjectInput.extend({
  verdict: z.enum(VERDICTS, 'Choose what you think.'),
  sentence: OptionalText(500),
  stars: z.array(Star).max(MOST_CRITERIA, `${MOST_CRITERIA} are enough.`).default([]),
  ...lineFields,
})
  .refine(aboutOne, ABOUT_ONE)
  .transform(({ companyId, productId, verdict, sentence, stars, ...typed }, context) => {
    const rated = new Map(stars.map((star) => [star.criterion.toLowerCase(), star]))
    for (const n of LINES) rateLine(rated, n, typed[`criterion${n}`], typed[`stars${n}`], context)
    return { companyId, productId, verdict, sentence, stars: [...rated.values()].slice(0, MOST_CRITERIA) }
  })

function rateLine(rated: Map<string, Star>, n: Line, criterion: string | null, typed: string | null | undefined, context: z.core.$RefinementCtx) {
  const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  const stars = Number(typed)
  if (!criterion && !typed) return
  if (!criterion) refuse(`criterion${n}`, 'Name what the stars are for.')
  else if (!(Number.isInteger(stars) && stars >= 1 && stars <= 5)) refuse(`stars${n}`, 'Choose how many stars.')
  else if (rated.has(criterion.toLowerCase())) refuse(`criterion${n}`, 'You have named this already.')
  else rated.set(criterion.toLowerCase(), { criterion, stars })
}

export const OpinionHistoryInput = SubjectInput.refine(aboutOne, ABOUT_ONE)
export const OpinionIdInput = z.object({ opinionId: Id })

export const OpinionView = z.object({
  id: z.string(),
  companyId: z.string().nullable(),
  productId: z.string().nullable(),
  verdict: OneOf(...VERDICTS),
  sentence: z.string().nullable(),
  stars: z.unknown().transform((stars) => z.array(Star).parse(stars)),
  createdAt: When,
})
export type OpinionView = z.output<typeof OpinionView>

/** As much of it as a card shows. */
export type SpokenOpinion = { id: string; verdict: string; sentence: string | null; stars: Star[]; createdAt: string }
export type Subject = { companyId?: string; productId?: string }

/** What is shown beside a record, newest first: the first one speaks, the others are its history. */
export const Opinions = z.array(OpinionView)

/** A row, as a Prisma selection. */
export const opinionSelection = {
  id: true,
  companyId: true,
  productId: true,
  verdict: true,
  sentence: true,
  stars: true,
  createdAt: true,
} as const

/** All of a company's or a product's, as a Prisma selection beside it. */
export const opinionsBeside = () => ({
  where: { removedAt: null },
  select: opinionSelection,
  orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] satisfies [{ createdAt: 'desc' }, { id: 'desc' }],
  take: 50,
})
