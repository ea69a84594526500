// What an administrator sees: what was reported and not looked into yet, and what was done before.
import type { Db } from '@/platform/access/doorway'
import { empty, sql } from '@/platform/access/sql'

const AT_MOST = 50

type Page = { publicationId: string; slug: string; recommendationId: string; title: string | null; name: string | null; state: string; reports: { id: string; about: string; why: string; words: string; createdAt: string }[] }

/** The page that waits longest first. */
export async function readReported(db: Db) {
  const rows = await db.$queryRaw<Page[]>`
    select p.id as "publicationId", p.slug, p.recommendation_id as "recommendationId", r.title, g.shown_as as name,
      case when p.hidden_at is not null then 'hidden' when p.taken_back_at is not null then 'taken-back' else 'shown' end as state, w.reports
    from (
      select owner_id, publication_id, min(id::text) as first, json_agg(json_build_object('id', id, 'about', about, 'why', why, 'words', words, 'createdAt', created_at) order by id) as reports
      from public_report where settled_at is null group by owner_id, publication_id order by 3 limit ${AT_MOST}) w
    join publication p on p.owner_id = w.owner_id and p.id = w.publication_id
    join public_page g on g.slug = p.slug
    left join recommendation r on r.owner_id = p.owner_id and r.id = p.recommendation_id
    order by w.first`
  return rows.map(({ reports, ...page }) => ({ ...page, reports: reports.map((report) => ({ ...report, createdAt: new Date(report.createdAt) })) }))
}

type Step = { id: string; publicationId: string; slug: string; recommendationId: string; step: string; why: string | null; reason: string | null; byName: string; at: Date; hidden: boolean }

export async function readSteps(db: Db, { before, take }: { before?: string | undefined; take: number }) {
  const rows = await db.$queryRaw<Step[]>(sql`
    select m.id, m.publication_id as "publicationId", m.slug, m.recommendation_id as "recommendationId", m.step, m.why, m.reason, m.by_name as "byName", m.at,
      p.hidden_at is not null and m.step = 'hidden'
        and not exists (select from moderation n where n.owner_id = m.owner_id and n.publication_id = m.publication_id and n.step = 'hidden' and n.id > m.id) as hidden
    from moderation m left join publication p on p.owner_id = m.owner_id and p.id = m.publication_id
    where true ${before ? sql`and m.id < ${before}::uuid` : empty} order by m.id desc limit ${take + 1}`)
  const steps = rows.slice(0, take)
  return { steps, next: rows.length > take ? steps.at(-1)!.id : null }
}
