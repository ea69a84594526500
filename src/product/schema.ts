import { z } from 'zod'
import { IssueState } from '@/issue/schema'
import { Opinions } from '@/opinion/schema'
import { ShownTo } from '@/permission/schema'
import { Amount, Day, Id, Listed, OneOf, OptionalAmount, OptionalCurrency, OptionalDay, OptionalText, PageInput, RequiredText, Tags, Version, When } from '@/platform/shapes'
import { ProductLinkView } from '@/product-link/schema'
import { CompanyBeside, OptionalCompany } from '@/relationship/schema'
import { PriceChangeView, SubscriptionView, TermsInput } from '@/subscription/schema'
import { WarrantyView } from '@/warranty/schema'
import { readGtin } from './gtin'
import { readSerialOrPrice } from './serial-or-price'
import { ListQuery, manyInput } from '@/search/schema'

const KINDS = ['thing', 'service', 'subscription', 'contract'] as const
/** What is paid again and again has terms: when it renews, and until when it can be cancelled. */
export const hasTerms = (kind: string) => kind === 'subscription' || kind === 'contract'

/** One on each line, or between commas. */
const SerialNumbers = Listed(/[\n,]+/, 50, 120, 'Fifty serial numbers are enough for one thing.')

const Gtin = OptionalText(40).transform((typed, context) => {
  if (!typed) return null
  const read = readGtin(typed)
  if ('gtin' in read) return read.gtin
  context.addIssue({ code: 'custom', message: read.fault })
  return z.NEVER
})

const Fields = z.object({
  name: RequiredText(200, 'What is it?'),
  company: OptionalCompany,
  kind: z.enum(KINDS, 'Choose what kind of thing it is.').default('thing'),
  model: OptionalText(120),
  serialNumbers: SerialNumbers,
  gtin: Gtin,
  boughtOn: OptionalDay,
  boughtAt: OptionalText(120),
  price: OptionalAmount,
  currency: OptionalCurrency,
  place: OptionalText(120),
  tags: Tags,
  notes: OptionalText(5000),
  ...TermsInput.shape,
})
type Typed = z.output<typeof Fields>

const faultIn = (context: z.RefinementCtx) => (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })

const judge = (product: Typed, context: z.RefinementCtx, priceField: 'price' | 'serialOrPrice' = 'price') => {
  const fault = faultIn(context)
  if (product.price && !product.currency) {
    if (priceField === 'price') fault('currency', 'Which currency?')
    else fault(priceField, `Which currency? Write ${product.price} EUR, for example.`)
  }
}

// A currency alone says nothing. What binds is told apart from what the thing is.
const tidy = <P extends Typed>({ period, renewsOn, runsMonths, noticeDays, trialEndsOn, ...product }: P) => ({
  ...product,
  currency: product.price ? product.currency : null,
  terms: hasTerms(product.kind) ? { period, renewsOn, runsMonths, noticeDays, trialEndsOn } : null,
})

/** Three fields are enough: `serialOrPrice` takes either. What a field of its own says comes first. */
export const AddProductInput = Fields.extend({ serialOrPrice: OptionalText(120), warrantyUntil: OptionalDay }).transform(
  ({ serialOrPrice, warrantyUntil, ...product }, context) => {
    const told = serialOrPrice ? readSerialOrPrice(serialOrPrice) : null
    const priceTold = !product.price && !!told?.price
    const whole = {
      ...product,
      serialNumbers: product.serialNumbers.length > 0 || !told?.serialNumber ? product.serialNumbers : [told.serialNumber],
      price: product.price ?? told?.price ?? null,
      currency: (priceTold ? told.currency : null) ?? product.currency,
    }
    judge(whole, context, priceTold ? 'serialOrPrice' : 'price')
    if (warrantyUntil && whole.boughtOn && warrantyUntil < whole.boughtOn) faultIn(context)('warrantyUntil', 'This is before the day you bought it.')
    return { ...tidy(whole), warrantyUntil }
  },
)

export const EditProductInput = Fields.extend({ productId: Id, version: Version })
  .superRefine((product, context) => judge(product, context))
  .transform(tidy)
export const ProductIdInput = z.object({ productId: Id })
/** What is left to say of a product that was removed or came back. */
export const RemovedProduct = z.object({ id: z.string() })
export const PRODUCT_ORDERS = ['newest', 'name', 'price', 'bought'] as const
export const ListProductsInput = PageInput.extend({
  q: ListQuery,
  companyId: Id.optional(),
  kind: z.enum(KINDS).optional(),
  sort: z.enum(PRODUCT_ORDERS).default('newest'),
})
export const ChangeProductsInput = manyInput('tag', 'untag', 'delete', 'restore')
export const MoveProductInput = z.object({ productId: Id, company: RequiredText(120, 'Which company?') })
export const FindByGtinInput = z.object({ gtin: Gtin })

export const ProductView = z.object({
  id: z.string(),
  name: z.string(),
  kind: OneOf(...KINDS),
  company: CompanyBeside,
  boughtOn: Day.nullable(),
  price: Amount.nullable(),
  currency: z.string().nullable(),
  tags: z.array(z.string()),
  /** The warranty that ends next. */
  warrantyUntil: Day.nullable(),
  /** The last day to cancel before it renews. */
  cancelBy: Day.nullable(),
  /** Companies that read it now, as part of an issue. */
  shownTo: ShownTo,
})
export type ProductView = z.output<typeof ProductView>

export const ProductDetailView = ProductView.extend({
  model: z.string().nullable(),
  serialNumbers: z.array(z.string()),
  gtin: z.string().nullable(),
  boughtAt: z.string().nullable(),
  place: z.string().nullable(),
  notes: z.string().nullable(),
  version: z.number(),
  createdAt: When,
  warranties: z.array(WarrantyView),
  links: z.array(ProductLinkView),
  subscription: SubscriptionView.nullable(),
  priceChanges: z.array(PriceChangeView),
  issues: z.array(z.object({ id: z.string(), title: z.string(), state: IssueState })),
  opinions: Opinions,
  recommendations: z.array(z.object({ id: z.string(), title: z.string(), sentence: z.string() })),
})
export type ProductDetailView = z.output<typeof ProductDetailView>

export const ProductListView = z.object({
  products: z.array(ProductView),
  /** Where to go on, or null at the end. */
  older: z.string().nullable(),
  /** Of everything that matches, not of this page alone; nobody counts further than MOST_COUNTED. */
  count: z.number(),
})
export type ProductListView = z.output<typeof ProductListView>
export const MOST_COUNTED = 100

/** Things of mine with this number under their barcode. */
export const KnownProducts = z.object({ products: z.array(z.object({ id: z.string(), name: z.string() })) })
export type KnownProducts = z.output<typeof KnownProducts>
