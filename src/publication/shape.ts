// What its owner sees of something public.
import type { Db } from '@/platform/access/doorway'
import type { Why } from './policy'

/** How it stands now, and how often it was looked at: in all, and in the last seven days. */
export async function readInForce(db: Db, recommendationId: string) {
  const [found] = await db.$queryRaw<{ slug: string; listed: boolean; onCompanyPage: boolean; publishedAt: Date; looks: number; week: number }[]>`
    select p.slug, p.listed, p.about_company_id is not null as "onCompanyPage", p.published_at as "publishedAt",
      coalesce(sum(l.looks), 0)::int as looks, coalesce(sum(l.looks) filter (where l.day > (now() at time zone 'UTC')::date - 7), 0)::int as week
    from publication p left join publication_look l on l.owner_id = p.owner_id and l.publication_id = p.id
    where p.recommendation_id = ${recommendationId}::uuid and p.taken_back_at is null group by p.owner_id, p.id`
  return found ?? null
}

export async function readHidden(db: Db, recommendationId: string) {
  const hidden = await db.publication.findFirst({ where: { recommendationId, hiddenAt: { not: null } }, select: { hiddenAt: true, hiddenWhy: true, hiddenReason: true, hiddenSeenAt: true } })
  return hidden && { why: hidden.hiddenWhy as Why, reason: hidden.hiddenReason!, at: hidden.hiddenAt!, seen: hidden.hiddenSeenAt !== null }
}

/** Newest first; in which words is for the administrators alone. */
export async function readReports(db: Db, recommendationId: string) {
  const reports = await db.publicReport.findMany({
    where: { publication: { recommendationId } },
    select: { id: true, about: true, why: true, createdAt: true, seenAt: true },
    orderBy: { id: 'desc' },
    take: 20,
  })
  return reports.map(({ seenAt, ...report }) => ({ ...report, seen: seenAt !== null }))
}
