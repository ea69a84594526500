// Everything that belongs to one product goes to another, removed records too: they may come back.
import type { Db } from '@/platform/access/doorway'

/**
 * Nobody else changes the two, nor who may read their issues, until this transaction ends. Always the issues first: two
 * transactions that take these in turn would wait for each other for ever. Returns the issues of the second one.
 */
export async function holdProducts(db: Db, kept: string, other: string): Promise<{ id: string }[]> {
  const both = [kept, other]
  const issues = await db.$queryRaw<{ id: string; productId: string }[]>`
    select id, product_id as "productId" from issue where product_id = any(${both}::uuid[]) order by id for update`
  await db.$queryRaw`select id from product where id = any(${both}::uuid[]) order by id for update`
  return issues.filter(({ productId }) => productId === other)
}

/** What would move, of that which is not removed. */
export async function countParts(db: Db, productId: string) {
  const where = { productId }
  const there = { productId, removedAt: null }
  return {
    issues: await db.issue.count({ where: there }),
    warranties: await db.warranty.count({ where }),
    links: await db.productLink.count({ where }),
    documents: await db.attachment.count({ where: { productId, document: { removedAt: null } } }),
    opinions: await db.opinion.count({ where: there }),
    reminders: await db.reminder.count({ where: there }),
    priceChanges: await db.priceChange.count({ where }),
    recommendations: await db.recommendation.count({ where: there }),
  }
}

export async function moveParts(db: Db, from: string, to: string) {
  const move = { where: { productId: from }, data: { productId: to } }
  await db.issue.updateMany(move)
  await db.opinion.updateMany(move)
  await db.reminder.updateMany(move)
  await db.recommendation.updateMany(move)
  await db.priceChange.updateMany(move)
  await dropDoubles(db, from, to)
  await db.warranty.updateMany(move)
  await db.productLink.updateMany(move)
  await db.attachment.updateMany(move)
  await db.subscription.deleteMany({ where: { productId: from } })
}

// What stands there already, word for word, would only be said twice.
async function dropDoubles(db: Db, from: string, to: string) {
  await db.$executeRaw`
    delete from warranty w where w.product_id = ${from}::uuid
      and exists (select from warranty k where k.product_id = ${to}::uuid and k.until = w.until and k.covers is not distinct from w.covers)`
  await db.$executeRaw`
    delete from product_link l where l.product_id = ${from}::uuid
      and exists (select from product_link k where k.product_id = ${to}::uuid and k.url = l.url and (l.label is null or k.label = l.label))`
  await db.$executeRaw`
    delete from attachment a where a.product_id = ${from}::uuid
      and exists (select from attachment k where k.product_id = ${to}::uuid and k.document_id = a.document_id)`
}
