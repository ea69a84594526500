// What somebody is shown: the row policies leave just that of everything there is; here it is ordered, and looked through for words.
import type { Db } from '@/platform/access/doorway'
import { empty, join, sql } from '@/platform/access/sql'
import { Facts } from '@/recommendation/schema'

type Asked = { ownerIds: string[]; q?: string | undefined; before?: string | undefined; take: number }
type Row = { ownerId: string; id: string; title: string; sentence: string; authorName: string; verdict: string; facts: unknown; createdAt: Date; updatedAt: Date }

/** Newest first. One more than asked for tells whether another page follows. */
export async function readLetters(db: Db, { ownerIds, q, before, take }: Asked) {
  const words = [...new Set((q ?? '').split(/\s+/u).filter(Boolean))].slice(0, 8)
  const met = words.length > 0 ? sql`and ${join(words.map((word) => sql`strpos(r.folded, fold(${word}::text)) > 0`), ' and ')}` : empty
  const rows = await db.$queryRaw<Row[]>(sql`
    select r.owner_id as "ownerId", r.id, r.title, r.sentence, r.author_name as "authorName", r.verdict, r.facts, r.created_at as "createdAt", r.updated_at as "updatedAt"
    from recommendation r where r.owner_id = any(${ownerIds}::uuid[]) ${met} ${before ? sql`and r.id < ${before}::uuid` : empty}
    order by r.id desc limit ${take + 1}`)
  const shown = rows.slice(0, take)
  return { letters: shown.map((row) => ({ ...row, facts: Facts.parse(row.facts) })), next: rows.length > take ? shown.at(-1)!.id : null }
}

export const letterSelection = { id: true, verdict: true, title: true, sentence: true, authorName: true, facts: true, createdAt: true } as const
