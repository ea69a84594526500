// What is public, read as everybody: the row policies leave just what is stamped for everybody.
import type { Db } from '@/platform/access/doorway'
import { empty, sql, type Sql } from '@/platform/access/sql'
import { shownPhotos } from '@/recommendation/steps'
import { Facts } from '@/recommendation/schema'
import type { Over } from './schema'
import { isOpen } from './steps'

type Publication = { ownerId: string; publicationId: string; shownAs: string | null; publishedAt: Date; listed: boolean; aboutDomain: string | null; ended: boolean; hiddenWhy: Over | null }

/** Null for what never was public at that address, and for everything while nothing may be. */
export async function publishedLetter(db: Db, slug: string, id: string) {
  if (!(await isOpen(db))) return null
  const [publication] = await db.$queryRaw<Publication[]>`
    select p.owner_id as "ownerId", p.id as "publicationId", g.shown_as as "shownAs", p.published_at as "publishedAt", p.listed, p.about_domain as "aboutDomain",
      p.taken_back_at is not null as ended, p.hidden_why as "hiddenWhy"
    from publication p join public_page g on g.slug = p.slug where p.slug = ${slug} and p.recommendation_id = ${id}::uuid`
  if (!publication) return null

  const { ownerId, publicationId, shownAs, publishedAt, listed, aboutDomain, ended, hiddenWhy } = publication
  // The name that is written on it is for others: here it is signed with that of the page.
  const letter = ended || hiddenWhy ? null : await db.recommendation.findFirst({ where: { ownerId, id }, select: { id: true, verdict: true, title: true, sentence: true, facts: true, updatedAt: true } })
  if (!letter || shownAs === null) return { ownerId, publicationId, over: ended || !hiddenWhy ? ('taken-back' as const) : hiddenWhy, letter: null }
  const shown = { ...letter, facts: Facts.parse(letter.facts), photos: await shownPhotos(db, ownerId, id) }
  return { ownerId, publicationId, over: null, letter: { ...shown, authorName: shownAs, createdAt: publishedAt, listed, aboutDomain } }
}

type Row = { publicationId: string; id: string; slug: string; title: string; sentence: string; authorName: string; verdict: string; facts: unknown; createdAt: Date; updatedAt: Date }

/** Newest first. One more than asked for tells whether another page follows. */
export async function publishedLines(db: Db, which: Sql, { before, take }: { before?: string | undefined; take: number }) {
  const shown = sql`
    from publication p join recommendation r on r.owner_id = p.owner_id and r.id = p.recommendation_id join public_page g on g.slug = p.slug
    where ${which} and p.taken_back_at is null and p.hidden_at is null and g.shown_as is not null`
  const rows = await db.$queryRaw<Row[]>(sql`
    select p.id as "publicationId", r.id, p.slug, r.title, r.sentence, g.shown_as as "authorName", r.verdict, r.facts, p.published_at as "createdAt",
      greatest(p.published_at, r.updated_at) as "updatedAt"
    ${shown} ${before ? sql`and p.id < ${before}::uuid` : empty} order by p.id desc limit ${take + 1}`)
  const [all] = await db.$queryRaw<{ some: boolean; listed: boolean }[]>(sql`select count(*) > 0 as some, coalesce(bool_and(p.listed), false) as listed ${shown}`)
  const letters = rows.slice(0, take)
  return {
    empty: !all!.some,
    letters: letters.map((row) => ({ ...row, facts: Facts.parse(row.facts) })),
    next: rows.length > take ? letters.at(-1)!.publicationId : null,
    listed: all!.listed,
  }
}
