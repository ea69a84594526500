// One person who lets five companies read so many issues, and friends look at some; and what must be gone when all of it is
// taken back.
import type { Client } from 'pg'
import { companyIdOf } from '@/company/company-id'
import { recordEvents, restamp } from '@/permission/steps'
import type { Actor } from '@/platform/access/actor'
import { type Db, openAs } from '@/platform/access/doorway'
import { newId, newToken } from '@/platform/ids'
import { stampCase } from '@/share-link/steps'
import { many } from './ring'
import { wordsFrom } from './words'

const DAY_MS = 24 * 3_600_000
const STAMPED = ['issue', 'product', 'relationship', 'face', 'message', 'resolution', 'interaction', 'document', 'attachment']

export const linksOf = (issues: number) => Math.round(issues / 5)

export const tellRevokingRing = (person: Actor<'person'>, issues: number) => openAs(person, (db) => fill(db, issues))

async function fill(db: Db, size: number) {
  const share = (part: number) => Math.round(size * part)
  const words = wordsFrom(size)
  const until = new Date(Date.now() + 200 * DAY_MS)
  const companies = many(5, (n) => ({ companyId: companyIdOf(`reader-${n}.com`), id: newId(), name: `Reader ${n}`, domain: `reader-${n}.com` }))
  const products = many(share(0.2), () => ({ id: newId(), companyId: words.one(companies).companyId, name: words.thing() }))
  const faces = many(3, (n) => ({ id: newId(), name: `Ada ${n}` }))
  const issues = many(size, (n) => {
    const product = words.one(products)
    return { id: newId(), companyId: product.companyId, productId: product.id, title: words.trouble(), details: words.sentence(), topics: [words.topic()], createdAt: new Date(Date.now() - (size - n) * DAY_MS) }
  })
  const messages = many(share(1.5), () => ({ id: newId(), issueId: words.one(issues).id, body: words.sentence() }))
  const interactions = many(share(0.3), () => ({ id: newId(), issueId: words.one(issues).id, channel: 'call', direction: 'out', said: words.sentence() }))
  const documents = many(share(0.35), (n) => ({ id: newId(), name: `bill ${n}.pdf`, type: 'application/pdf', bytes: 1_000, fileKey: `documents/none/${newToken()}` }))
  const ties = documents.map(({ id }, n) => ({ id: newId(), documentId: id, ...(n < share(0.3) ? { issueId: words.one(issues).id } : { productId: words.one(products).id }) }))
  const permissions = issues.map(({ id, companyId }, n) => {
    const face = n % 5 < 3 ? words.one(faces) : null
    const shows = { showsProduct: n % 2 === 0, showsDocuments: n % 3 === 0, showsInteractions: n % 5 === 0, showsEarlier: n % 20 === 0 }
    return { id: newId(), issueId: id, companyId, companyName: 'Reader', ...shows, faceId: face?.id ?? null, shownAs: face?.name ?? null, expiresAt: n % 10 === 0 || n % 4 === 0 ? until : null }
  })
  const links = issues.slice(0, linksOf(size)).map(({ id }, n) => ({ id: newId(), tokenHash: newToken(), issueId: id, showsProduct: n % 2 === 0, showsDocuments: n % 3 === 0, showsCustomer: n % 5 === 0, expiresAt: until }))

  await db.relationship.createMany({ data: companies })
  await db.product.createMany({ data: products })
  await db.face.createMany({ data: faces })
  await db.issue.createMany({ data: issues })
  await db.resolution.createMany({ data: issues.filter((_, n) => n % 10 === 0).map(({ id }) => ({ issueId: id })) })
  await db.message.createMany({ data: messages })
  await db.interaction.createMany({ data: interactions })
  await db.document.createMany({ data: documents })
  await db.attachment.createMany({ data: ties })
  await db.permission.createMany({ data: permissions })
  await recordEvents(db, permissions.map(({ id }) => id), 'given')
  await db.shareLink.createMany({ data: links })
  await stampAll(db)
}

async function stampAll(db: Db) {
  const issues = await db.issue.findMany({ select: { id: true } })
  await restamp(db, issues.map(({ id }) => id))
  for (const { issueId } of await db.shareLink.findMany({ select: { issueId: true } })) await stampCase(db, issueId!)
}

/** As if nothing had been taken back. */
export async function giveAgain(owner: Client, person: Actor<'person'>) {
  for (const table of ['permission', 'share_link']) await owner.query(`update ${table} set revoked_at = null where owner_id = $1`, [person.id])
  await openAs(person, (db) => stampAll(db))
}

/** How many records somebody may read, and how many lines in inboxes lead to one. */
export async function countShown(owner: Client, { id }: Actor<'person'>): Promise<number> {
  const each = STAMPED.map((table) => `select 1 from ${table} where owner_id = $1 and readers <> '{}'`)
  const { rowCount } = await owner.query(`${each.join(' union all ')} union all select 1 from inbox_entry where owner_id = $1 and permission_id is not null`, [id])
  return rowCount ?? 0
}
