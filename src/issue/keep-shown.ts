import type { Db } from '@/platform/access/doorway'
import { fieldError } from '@/platform/access/errors'
import { inForce } from '@/permission/schema'
import { holdIssue } from '@/permission/steps'

type Before = { productId: string | null; companyId: string | null }

/** Somebody was let see one product, or one customer number; another was never agreed to. */
export async function keepShown(db: Db, issueId: string, before: Before, after: Before) {
  const another = (key: keyof Before) => after[key] !== null && after[key] !== before[key]
  if (!another('productId') && !another('companyId')) return
  // No permission and no link is given between this look and the change.
  await holdIssue(db, issueId)
  const where = { ...inForce(), issueId }

  const shown = async () => (await db.permission.count({ where: { ...where, showsProduct: true } })) + (await db.shareLink.count({ where: { ...where, showsProduct: true } }))
  if (another('productId') && (await shown()) > 0)
    throw fieldError('productId', 'Somebody can see the product of this issue. Take that back before you change it.')

  if (another('companyId') && (await db.shareLink.count({ where: { ...where, showsCustomer: true } })) > 0)
    throw fieldError('company', 'A case link shows your customer number there. Take it back before you change the company.')
}
