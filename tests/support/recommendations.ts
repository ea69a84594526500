// Ada's camera, what went wrong with it, and a link to it for a friend.
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { findVisitor } from '@/platform/auth/find-visitor'
import { newId } from '@/platform/ids'
import { draftRecommendation } from '@/recommendation/operations/draft-recommendation'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import type { Fact, RecommendationDraft } from '@/recommendation/schema'

type Person = Actor<'person'>

/** A camera from Foto Meyer that had one issue, solved after six days, and an opinion. */
export async function aCamera(person: Person) {
  const [productId, companyId, issueId] = [newId(), newId(), newId()]
  await openAs(person, async (db) => {
    await db.relationship.create({ data: { companyId, name: 'Foto Meyer', since: new Date('2019-05-02'), notes: 'canary-notes' } })
    await db.product.create({
      data: {
        id: productId,
        companyId,
        name: 'Sony α6400',
        model: 'ILCE-6400',
        serialNumbers: ['canary-serial'],
        price: '899',
        currency: 'EUR',
        boughtOn: new Date('2023-03-14'),
      },
    })
    await db.issue.create({ data: { id: issueId, productId, title: 'Screen flickered once', createdAt: new Date('2024-01-01') } })
    await db.resolution.create({ data: { issueId, at: new Date('2024-01-06T12:00:00Z') } })
    await db.opinion.create({ data: { productId, verdict: 'recommends', sentence: 'It finds faces faster than I do.' } })
  })

  const rename = (name: string, price: number) =>
    openAs(person, (db) => db.product.updateMany({ where: { id: productId }, data: { name, price } }))
  return { productId, companyId, rename }
}

export async function aRecommendation(person: Person, ...shown: Fact['key'][]) {
  const { productId } = await aCamera(person)
  const draft = await draftRecommendation(person, { productId })
  return writeRecommendation(person, { productId, title: 'Sony α6400', sentence: 'Three years, two falls.', facts: tick(draft, ...shown) })
}

export const tick = (draft: RecommendationDraft, ...shown: Fact['key'][]) =>
  draft.facts.filter(({ fact }) => shown.includes(fact.key)).map(({ ref }) => ref)

/** Opens an address as somebody without an account. */
export const aVisitor = (address: string, browser = 'Mozilla/5.0 Firefox/150.0', sent: Record<string, string> = {}) =>
  findVisitor(address.split('/').at(-1)!, new Headers({ 'user-agent': browser, ...sent }))
