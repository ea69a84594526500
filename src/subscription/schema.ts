import { z } from 'zod'
import { Amount, Day, DayInput, Id, OneOf, OptionalAmount, OptionalCurrency, OptionalDay } from '@/platform/shapes'

const PERIODS = ['week', 'month', 'quarter', 'half-year', 'year'] as const

/** A whole number in a field that may stay empty. */
const OptionalNumber = (least: number, most: number, sentence: string) =>
  z
    .union([z.number(), z.string().trim()], sentence)
    .nullish()
    .transform((typed) => (typed === '' || typed == null ? null : Number(typed)))
    .pipe(z.number(sentence).int(sentence).min(least, sentence).max(most, sentence).nullable())

/** The fields that a product's form has for a subscription or a contract. */
export const TermsInput = z.object({
  period: z.enum(PERIODS, 'Choose how often it is paid.').default('month'),
  renewsOn: OptionalDay,
  runsMonths: OptionalNumber(1, 120, 'Give the number of months, from 1 to 120.'),
  noticeDays: OptionalNumber(0, 730, 'Give the number of days, from 0 to 730.'),
  trialEndsOn: OptionalDay,
})
export type TermsInput = z.output<typeof TermsInput>

export const CancelSubscriptionInput = z.object({ productId: Id, cancelledOn: OptionalDay })
export const SubscriptionIdInput = z.object({ productId: Id })
export const ChangePriceInput = z.object({
  productId: Id,
  fromDay: DayInput,
  price: OptionalAmount.refine((price) => price !== null, 'Give an amount such as 84 or 84.50.'),
  currency: OptionalCurrency.refine((currency) => currency !== null, 'Which currency?'),
})
export const PriceChangeIdInput = z.object({ priceChangeId: Id })
export const CostsInput = z.object({})
/** More than anybody has; nobody reads further. */
export const MOST_SUBSCRIPTIONS = 500

const PriceView = z.object({ amount: Amount, currency: z.string() })
export const PriceChangeView = z.object({ id: z.string(), fromDay: Day, price: Amount, currency: z.string() })
export type PriceChangeView = z.output<typeof PriceChangeView>

/** The terms with all that follows from them today. */
export const SubscriptionView = z.object({
  period: OneOf(...PERIODS),
  renewsOn: Day.nullable(),
  runsMonths: z.number().nullable(),
  noticeDays: z.number().nullable(),
  trialEndsOn: Day.nullable(),
  cancelledOn: Day.nullable(),
  nextRenewal: Day.nullable(),
  /** The last day to cancel before it renews again. */
  cancelBy: Day.nullable(),
  /** The first day on which a cancelled one no longer runs. */
  endsOn: Day.nullable(),
  /** What one period costs today. */
  price: PriceView.nullable(),
  perMonth: PriceView.nullable(),
  perYear: PriceView.nullable(),
})
export type SubscriptionView = z.output<typeof SubscriptionView>

/** What is left to say when a part was added or taken away. */
export const SubscriptionOf = z.object({ productId: z.string() })
export const PriceChangeOf = z.object({ id: z.string(), productId: z.string() })

const Cost = z.object({
  productId: z.string(),
  name: z.string(),
  companyId: z.string().nullable(),
  companyName: z.string().nullable(),
  period: OneOf(...PERIODS),
  price: PriceView.nullable(),
  perYear: PriceView.nullable(),
  perMonth: PriceView.nullable(),
  cancelBy: Day.nullable(),
  endsOn: Day.nullable(),
})
export type Cost = z.output<typeof Cost>

/** What everything that renews costs, each currency for itself: amounts of two currencies are never added up. */
export const CostsView = z.object({
  running: z.array(Cost),
  /** Those that cost nothing any more, or nobody knows what. */
  cancelled: z.array(Cost),
  currencies: z.array(
    z.object({
      currency: z.string(),
      perYear: Amount,
      perMonth: Amount,
      companies: z.array(z.object({ companyId: z.string().nullable(), name: z.string().nullable(), perYear: Amount })),
    }),
  ),
})
export type CostsView = z.output<typeof CostsView>
