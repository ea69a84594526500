// A piece of operations: what somebody wanted becomes what they have.
import type { Db } from '@/platform/access/doorway'
import { notFound } from '@/platform/access/errors'

const NAME = 160

type Bought = { name: string; price: string | null; currency: string | null; notes: string | null }

/** Under the want's own words, unless it is known what was bought. Says the product's id. */
export async function buyWanted(db: Db, intentId: string, bought?: Bought): Promise<string> {
  const want = await db.intent.findFirst({ where: { id: intentId, removedAt: null }, select: { text: true, companyId: true } })
  // First, so that a second press waits here and finds nothing: one wish becomes one thing.
  const { count } = await db.intent.updateMany({ where: { id: intentId, removedAt: null }, data: { removedAt: new Date() } })
  if (count === 0 || !want) throw notFound()

  const product = await db.product.create({ data: { ...(bought ?? named(want.text)), companyId: want.companyId }, select: { id: true } })
  return product.id
}

/** A name is short; what a long wish said stays as a note. */
function named(text: string) {
  if (text.length <= NAME) return { name: text }
  return { name: `${text.slice(0, NAME - 1).toWellFormed().trim()}…`, notes: text }
}
