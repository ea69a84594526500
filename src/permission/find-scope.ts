import type { Db } from '@/platform/access/doorway'

type Asked = { productId?: string | undefined; aboutId?: string | undefined }

/** The product, or the company, whose issues are meant; with the company that stands beside it. */
export async function findScope(db: Db, { productId, aboutId }: Asked) {
  const company = { select: { companyId: true, name: true, domain: true } } as const
  if (productId) {
    const product = await db.product.findFirst({ where: { id: productId, removedAt: null }, select: { id: true, name: true, company } })
    return product && { productId: product.id, aboutId: null, aboutName: product.name, own: product.company }
  }
  const about = await db.relationship.findFirst({ where: { companyId: aboutId ?? '', removedAt: null }, select: company.select })
  return about && { productId: null, aboutId: about.companyId, aboutName: about.name, own: about }
}
