// What the view of an intent is read from.
import { askedIntents } from '@/ask/steps'
import type { Db } from '@/platform/access/doorway'
import { companyBeside } from '@/relationship/schema'

export const intentSelection = {
  id: true,
  text: true,
  topic: true,
  maxPrice: true,
  currency: true,
  neededBy: true,
  version: true,
  createdAt: true,
  company: companyBeside,
} as const

/** With whether friends are asked about it. */
export async function withAsked<I extends { id: string }>(db: Db, intents: I[]) {
  const asked = await askedIntents(db, intents.map(({ id }) => id))
  return intents.map((intent) => ({ ...intent, asked: asked.has(intent.id) }))
}
