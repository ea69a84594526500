import { z } from 'zod'
import { Id, OneOf, OptionalText, When } from '@/platform/shapes'

const VERDICTS = ['recommends', 'none', 'not-for-me'] as const

/** An opinion is about one company or about one product. */
const SubjectInput = z.object({ companyId: Id.optional(), productId: Id.optional() })
const aboutOne = (subject: { companyId?: string | undefined; productId?: string | undefined }) =>
  !subject.companyId !== !subject.productId
const ABOUT_ONE = 'An opinion is about one company or one product.'

export const GiveOpinionInput = SubjectInput.extend({
  verdict: z.enum(VERDICTS, 'Choose what you think.'),
  sentence: OptionalText(500),
}).refine(aboutOne, ABOUT_ONE)

export const OpinionHistoryInput = SubjectInput.refine(aboutOne, ABOUT_ONE)
export const OpinionIdInput = z.object({ opinionId: Id })

export const OpinionView = z.object({
  id: z.string(),
  companyId: z.string().nullable(),
  productId: z.string().nullable(),
  verdict: OneOf(...VERDICTS),
  sentence: z.string().nullable(),
  createdAt: When,
})
export type OpinionView = z.output<typeof OpinionView>

/** As much of it as a card shows. */
export type SpokenOpinion = { id: string; verdict: string; sentence: string | null; createdAt: string }
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
  createdAt: true,
} as const

/** All of a company's or a product's, as a Prisma selection beside it. */
export const opinionsBeside = () => ({
  where: { removedAt: null },
  select: opinionSelection,
  orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] satisfies [{ createdAt: 'desc' }, { id: 'desc' }],
  take: 50,
})
