import { z } from 'zod'
import { IssueState } from '@/issue/schema'
import { Opinions } from '@/opinion/schema'
import { ShownTo } from '@/permission/schema'
import { Amount, Day, Id, OptionalAmount, OptionalCurrency, OptionalDay, OptionalText, PageInput, RequiredText, Text, When } from '@/platform/shapes'
import { CompanyBeside, OptionalCompany } from '@/relationship/schema'
import { readSerialOrPrice } from './serial-or-price'

const Fields = z.object({
  name: RequiredText(200, 'What is it?'),
  company: OptionalCompany,
  model: OptionalText(120),
  serialNumber: OptionalText(120),
  boughtOn: OptionalDay,
  price: OptionalAmount,
  currency: OptionalCurrency,
  warrantyUntil: OptionalDay,
  notes: OptionalText(5000),
})
type Typed = z.output<typeof Fields>

const judge = (product: Typed, context: z.RefinementCtx, priceField: 'price' | 'serialOrPrice' = 'price') => {
  const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (product.price && !product.currency) {
    if (priceField === 'price') fault('currency', 'Which currency?')
    else fault(priceField, `Which currency? Write ${product.price} EUR, for example.`)
  }
  if (product.warrantyUntil && product.boughtOn && product.warrantyUntil < product.boughtOn) {
    fault('warrantyUntil', 'This is before the day you bought it.')
  }
}

// A currency alone says nothing.
const tidy = <P extends Typed>(product: P): P => (product.price ? product : { ...product, currency: null })

/** Three fields are enough: `serialOrPrice` takes either. What a field of its own says comes first. */
export const AddProductInput = Fields.extend({ serialOrPrice: OptionalText(120) }).transform(
  ({ serialOrPrice, ...product }, context) => {
    const told = serialOrPrice ? readSerialOrPrice(serialOrPrice) : null
    const priceTold = !product.price && !!told?.price
    const whole = {
      ...product,
      serialNumber: product.serialNumber ?? told?.serialNumber ?? null,
      price: product.price ?? told?.price ?? null,
      currency: (priceTold ? told.currency : null) ?? product.currency,
    }
    judge(whole, context, priceTold ? 'serialOrPrice' : 'price')
    return tidy(whole)
  },
)

export const EditProductInput = Fields.extend({ productId: Id })
  .superRefine((product, context) => judge(product, context))
  .transform(tidy)
export const ProductIdInput = z.object({ productId: Id })
/** What is left to say of a product that was removed or came back. */
export const RemovedProduct = z.object({ id: z.string() })
export const ListProductsInput = PageInput.extend({ q: Text(100).optional(), companyId: Id.optional() })

export const ProductView = z.object({
  id: z.string(),
  name: z.string(),
  company: CompanyBeside,
  boughtOn: Day.nullable(),
  price: Amount.nullable(),
  currency: z.string().nullable(),
  warrantyUntil: Day.nullable(),
  /** Companies that read it now, as part of an issue. */
  shownTo: ShownTo,
})
export type ProductView = z.output<typeof ProductView>

export const ProductDetailView = ProductView.extend({
  model: z.string().nullable(),
  serialNumber: z.string().nullable(),
  notes: z.string().nullable(),
  createdAt: When,
  issues: z.array(z.object({ id: z.string(), title: z.string(), state: IssueState })),
  opinions: Opinions,
})
export type ProductDetailView = z.output<typeof ProductDetailView>

export const ProductListView = z.object({
  products: z.array(ProductView),
  /** Where to go on, or null at the end. */
  older: z.string().nullable(),
  /** Of everything that matches, not of this page alone. */
  count: z.number(),
  totals: z.array(z.object({ currency: z.string(), amount: Amount })),
})
export type ProductListView = z.output<typeof ProductListView>
