import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { nextVersion } from '@/platform/access/versions'
import { restamp } from '@/permission/steps'
import { stampCase } from '@/share-link/steps'
import { keepTerms } from '@/subscription/steps'
import { mergeSelection, planMerge } from '../merge'
import { holdProducts, moveParts } from '../move-parts'
import { MergedProduct, MergeProductsInput } from '../merge-schema'

/** The other goes into the one that stays, with everything that belongs to it. Nothing is lost, and nothing is left over. */
export const mergeProducts = operation({
  name: 'product.merge',
  actors: ['person'],
  input: MergeProductsInput,
  output: MergedProduct,
  find: async ({ db, input: { productId, otherProductId } }) => {
    const issues = await holdProducts(db, productId, otherProductId)
    const rows = await db.product.findMany({ where: { id: { in: [productId, otherProductId] }, removedAt: null }, select: mergeSelection })
    const [kept, other] = [productId, otherProductId].map((id) => rows.find((row) => row.id === id))
    return kept && other ? { kept, other, issues } : null
  },
  policy: rowPoliciesOnly,
  run: async ({ db, found: { kept, other, issues } }) => {
    const { data, terms } = planMerge(kept, other)
    await moveParts(db, other.id, kept.id)
    const { count } = await db.product.deleteMany({ where: { id: other.id } })
    if (count === 0) throw notFound()

    await db.product.updateMany({ where: { id: kept.id }, data: { ...data, updatedAt: new Date(), ...nextVersion } })
    if (terms) await keepTerms(db, kept.id, terms)
    for (const { id } of issues) {
      await restamp(db, id)
      await stampCase(db, id)
    }
    return { id: kept.id }
  },
})
