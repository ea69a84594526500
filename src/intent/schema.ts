import { z } from 'zod'
import { Amount, Day, Id, OptionalAmount, OptionalCurrency, OptionalDay, OptionalText, PageInput, RequiredText, Version, When } from '@/platform/shapes'
import { CompanyBeside, OptionalCompany } from '@/relationship/schema'
import { ListQuery, manyInput } from '@/search/schema'

/** A keyword as the capture line knows it: `?rental-car`, with or without its mark. */
const Topic = OptionalText(80).transform((topic) => topic?.replace(/^[?#]+/, '').replace(/\s+/g, '-') || null)

const Fields = z.object({
  text: RequiredText(2000, 'What would you like?'),
  maxPrice: OptionalAmount,
  currency: OptionalCurrency,
  neededBy: OptionalDay,
  company: OptionalCompany,
  topic: Topic,
})
type Typed = z.output<typeof Fields>

const priceHasCurrency = ({ maxPrice, currency }: Typed) => !maxPrice || !!currency
const WHICH = { path: ['currency'], message: 'Which currency?' }
// A currency alone says nothing.
const tidy = <I extends Typed>(intent: I): I => (intent.maxPrice ? intent : { ...intent, currency: null })

export const AddIntentInput = Fields.refine(priceHasCurrency, WHICH).transform(tidy)
export const EditIntentInput = Fields.extend({ intentId: Id, version: Version }).refine(priceHasCurrency, WHICH).transform(tidy)
export const IntentIdInput = z.object({ intentId: Id })
export const INTENT_ORDERS = ['newest', 'needed', 'name'] as const
export const ListIntentsInput = PageInput.extend({ q: ListQuery, sort: z.enum(INTENT_ORDERS).default('newest') })
export const ChangeIntentsInput = manyInput('tag', 'untag', 'delete', 'restore')

export const IntentView = z.object({
  id: z.string(),
  text: z.string(),
  topic: z.string().nullable(),
  company: CompanyBeside,
  maxPrice: Amount.nullable(),
  currency: z.string().nullable(),
  neededBy: Day.nullable(),
  /** A link to a question about it is in force. */
  asked: z.boolean(),
  version: z.number(),
  createdAt: When,
})
export type IntentView = z.output<typeof IntentView>

export const IntentListView = z.object({
  intents: z.array(IntentView),
  older: z.string().nullable(),
  count: z.number(),
})
export type IntentListView = z.output<typeof IntentListView>
/** The address of a recommendation, here or elsewhere. */
export const FetchLetterInput = z.object({ address: RequiredText(2_000, 'Paste the address of the page.') })

/** What is left to say of an intent that was removed or came back. */
export const RemovedIntent = z.object({ id: z.string() })
/** What it became. */
export const BoughtIntent = z.object({ productId: z.string() })
