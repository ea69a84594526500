import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { companyBeside } from '@/relationship/schema'
import { addUpCosts, type Cost } from '../costs'
import { CostsInput, CostsView, MOST_SUBSCRIPTIONS } from '../schema'
import { asSubscription, priceChangesBeside, termsSelection } from '../steps'

export const listCosts = operation({
  name: 'subscription.costs',
  actors: ['person'],
  input: CostsInput,
  output: CostsView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const rows = await db.subscription.findMany({
      where: { product: { removedAt: null } },
      select: {
        ...termsSelection,
        product: { select: { id: true, name: true, price: true, currency: true, company: companyBeside, priceChanges: priceChangesBeside } },
      },
      orderBy: { productId: 'desc' },
      take: MOST_SUBSCRIPTIONS,
    })
    return addUpCosts(rows.map(asCost))
  },
})

type Row = Parameters<typeof asSubscription>[0] & {
  product: Parameters<typeof asSubscription>[1] & { id: string; name: string; company: { companyId: string; name: string } | null }
}

const asCost = ({ product, ...terms }: Row): Cost => ({
  ...asSubscription(terms, product),
  productId: product.id,
  name: product.name,
  companyId: product.company?.companyId ?? null,
  companyName: product.company?.name ?? null,
})
