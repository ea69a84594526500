// "Should I buy this?": a want put before friends, with up to five things to choose from.
import { z } from 'zod'
import { ChosenFace, OfferedFace } from '@/face/schema'
import { Amount, Id, OptionalAmount, OptionalCurrency, OptionalText, RequiredText, Ticked, Version, When } from '@/platform/shapes'

const Link = OptionalText(500).refine((url) => url === null || (/^https?:\/\//i.test(url) && URL.canParse(url)), 'Give an address such as https://example.com/camera.')

const Candidate = z
  .object({ id: Id.nullish().transform((id) => id ?? null), name: OptionalText(120), url: Link, price: OptionalAmount, currency: OptionalCurrency, note: OptionalText(300) })
  .superRefine(({ name, url, price, note }, context) => {
    if (!name && (url ?? price ?? note)) context.addIssue({ code: 'custom', path: ['name'], message: 'What is it?' })
  })
  .transform((candidate) => ({ ...candidate, currency: candidate.price && candidate.currency }))

/** Of each thing to choose from: `name1`, `price1` and so on, as a form sends them. Their prices are in one currency. */
const FIELDS = ['id', 'name', 'url', 'price', 'note'] as const
type Typed = Record<string, unknown>
const PLACES = [1, 2, 3, 4, 5]
const Field = z.string().nullish()
type Fields = Record<`${(typeof FIELDS)[number]}${1 | 2 | 3 | 4 | 5}`, typeof Field>
const flat = Object.fromEntries(PLACES.flatMap((at) => FIELDS.map((field) => [`${field}${at}`, Field]))) as Fields

/** The things that were named, in their order. What is wrong with one is said at its own field. */
function gather(typed: Typed, context: z.RefinementCtx) {
  if (!typed.currency && PLACES.some((at) => typed[`price${at}`])) context.addIssue({ code: 'custom', path: ['currency'], message: 'Which currency?' })
  return PLACES.flatMap((at) => {
    const parsed = Candidate.safeParse({ ...Object.fromEntries(FIELDS.map((field) => [field, typed[`${field}${at}`]])), currency: typed.currency })
    if (parsed.success) return parsed.data.name ? [{ ...parsed.data, name: parsed.data.name, position: at }] : []
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path: [`${String(path[0])}${at}`], message })
    return []
  })
}

const Question = { question: RequiredText(300, 'What do you want to know?'), face: ChosenFace, currency: OptionalCurrency, ...flat }

function asQuestion<T extends Typed & { question: string; face: z.output<typeof ChosenFace> }>({ question, face, ...typed }: T, context: z.RefinementCtx) {
  const candidates = gather(typed, context)
  if (candidates.length === 0 && context.issues.length === 0) context.addIssue({ code: 'custom', path: ['name1'], message: 'Name at least one thing.' })
  return { question, face, candidates }
}

export const StartAskInput = z.object({ intentId: Id, ...Question }).transform(({ intentId, ...typed }, context) => ({ intentId: intentId, ...asQuestion(typed as never, context) }))
export const EditAskInput = z.object({ askId: Id, version: Version, ...Question }).transform(({ askId, version, ...typed }, context) => ({ askId: askId, version: version, ...asQuestion(typed as never, context) }))
export const AskIdInput = z.object({ askId: Id })
export const IntentOfAskInput = z.object({ intentId: Id })
export const AskId = z.object({ askId: z.string() })
export type AskId = z.output<typeof AskId>

export const DecideInput = z.object({
  askId: Id,
  /** Empty: none of them. */
  candidateId: Id.nullish().transform((id) => id ?? null),
  bought: Ticked,
  /** What those who helped read. */
  thanks: OptionalText(300),
})
export const Decided = z.object({ askId: z.string(), productId: z.string().nullable() })
export type Decided = z.output<typeof Decided>

const CandidateView = z.object({
  id: z.string(),
  position: z.number(),
  name: z.string(),
  url: z.string().nullable(),
  price: Amount.nullable(),
  currency: z.string().nullable(),
  note: z.string().nullable(),
})
export type CandidateView = z.output<typeof CandidateView>

/** What a friend sees. */
export const AskForVisitor = z.object({
  question: z.string(),
  authorName: z.string(),
  candidates: z.array(CandidateView),
  decidedAt: When.nullable(),
  chosenId: z.string().nullable(),
  thanks: z.string().nullable(),
  createdAt: When,
})
export type AskForVisitor = z.output<typeof AskForVisitor>

export const AskView = AskForVisitor.extend({
  id: z.string(),
  intentId: z.string(),
  productId: z.string().nullable(),
  version: z.number(),
  /** How many share links open it now. */
  links: z.number(),
  candidates: z.array(CandidateView.extend({ votes: z.number() })),
  /** Of one thing alone: who is for it and who is against. */
  yes: z.number(),
  no: z.number(),
  faces: z.array(OfferedFace),
  face: z.string().nullable(),
})
export type AskView = z.output<typeof AskView>

/** Before it is asked: the want, and the faces to ask under. */
export const AskDraft = z.object({ intentId: z.string(), text: z.string(), maxPrice: Amount.nullable(), currency: z.string().nullable(), faces: z.array(OfferedFace) })
export type AskDraft = z.output<typeof AskDraft>

export const AskOfIntent = z.object({ id: z.string(), question: z.string(), decidedAt: When.nullable(), createdAt: When })
export type AskOfIntent = z.output<typeof AskOfIntent>
