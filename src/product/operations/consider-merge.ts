import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { mergeSelection, planMerge } from '../merge'
import { countParts } from '../move-parts'
import { MergePreview, MergeProductsInput } from '../merge-schema'
import { asProduct, productSelection } from '../shape'

/** What merging two products would do. It changes nothing. */
export const considerMerge = operation({
  name: 'product.consider-merge',
  actors: ['person'],
  input: MergeProductsInput,
  output: MergePreview,
  find: async ({ db, input: { productId, otherProductId } }) => {
    const select = { ...productSelection(), ...mergeSelection, company: productSelection().company }
    const rows = await db.product.findMany({ where: { id: { in: [productId, otherProductId] }, removedAt: null }, select })
    const [kept, other] = [productId, otherProductId].map((id) => rows.find((row) => row.id === id))
    return kept && other ? { kept, other } : null
  },
  policy: rowPoliciesOnly,
  run: async ({ db, found: { kept, other } }) => {
    const { filled, noted } = planMerge(kept, other)
    return { kept: asProduct(kept), other: asProduct(other), moves: await countParts(db, other.id), filled, noted }
  },
})
