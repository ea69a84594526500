// Everything of some days. A thing is of the day it was bought, a call, mail or payment of the day it happened, and all else of the
// day it was written down. Companies are of no day: they stay, as an empty page that can be removed by itself.
import { removeAsks, restoreAsks } from '@/ask/steps'
import { retellIssue } from '@/issue/steps'
import { restamp } from '@/permission/steps'
import type { Db } from '@/platform/access/doorway'
import { sql, type Sql } from '@/platform/access/sql'
import { stampCase, stampRecommendation } from '@/share-link/steps'
import { PERIOD_KINDS, type PeriodKind } from './schema'

type Period = { from: Date; through: Date }

const written = sql`(created_at at time zone 'UTC')::date`
const DAYS: Record<PeriodKind, Sql> = {
  ...{ issue: written, opinion: written, intent: written, recommendation: written, document: written, reminder: written },
  product: sql`coalesce(bought_on, ${written})`,
  interaction: sql`(at at time zone 'UTC')::date`,
}
const TABLES: Record<PeriodKind, Sql> = {
  ...{ product: sql`product`, issue: sql`issue`, interaction: sql`interaction`, opinion: sql`opinion` },
  ...{ intent: sql`intent`, recommendation: sql`recommendation`, document: sql`document`, reminder: sql`reminder` },
}

const within = (kind: PeriodKind, { from, through }: Period) => sql`removed_at is null and ${DAYS[kind]} between ${from}::date and ${through}::date`

export async function countIn(db: Db, period: Period) {
  const counts = []
  for (const kind of PERIOD_KINDS) {
    const [{ count }] = await db.$queryRaw<[{ count: number }]>(sql`select count(*)::int as count from ${TABLES[kind]} where ${within(kind, period)}`)
    if (count > 0) counts.push({ kind, count })
  }
  return counts
}

type Gone = { id: string; issueId: string | null }

/** Into the trash, all at this one moment, by which they are found together. Says how many. */
export async function removeIn(db: Db, period: Period, removedAt: Date): Promise<number> {
  // Always the issues first: two changes that take them in turn would wait for each other for ever.
  await db.$queryRaw(sql`select id from issue where ${within('issue', period)} order by id for update`)
  return moved(db, (kind) => sql`update ${TABLES[kind]} set removed_at = ${removedAt}::timestamptz where ${within(kind, period)}`, (id) => removeAsks(db, id, removedAt))
}

/** What went into the trash together comes back together. */
export async function restoreFrom(db: Db, removedAt: Date): Promise<number> {
  await db.$queryRaw`select id from issue where removed_at = ${removedAt}::timestamptz order by id for update`
  return moved(db, (kind) => sql`update ${TABLES[kind]} set removed_at = null where removed_at = ${removedAt}::timestamptz`, (id) => restoreAsks(db, id, removedAt))
}

/** Whoever may read something of it reads what is left, or reads it again. */
async function moved(db: Db, statement: (kind: PeriodKind) => Sql, askOf: (intentId: string) => Promise<void>): Promise<number> {
  let count = 0
  const stories = new Set<string>()
  for (const kind of PERIOD_KINDS) {
    const issueOf = kind === 'interaction' ? sql`issue_id` : kind === 'issue' ? sql`id` : sql`null::uuid`
    const gone = await db.$queryRaw<Gone[]>(sql`${statement(kind)} returning id, ${issueOf} as "issueId"`)
    count += gone.length
    for (const { issueId } of gone) if (issueId) stories.add(issueId)
    if (kind === 'intent') for (const { id } of gone) await askOf(id)
    if (kind === 'recommendation') for (const { id } of gone) await stampRecommendation(db, id)
  }
  const ids = [...stories].sort()
  for (const id of ids) await retellIssue(db, id)
  if (ids.length > 0) await restamp(db, ids)
  for (const id of ids) await stampCase(db, id)
  return count
}

/** What lies in the trash and went there at one moment, the latest first. */
export async function removedTogether(db: Db): Promise<{ removedAt: Date; count: number }[]> {
  const parts = PERIOD_KINDS.map((kind) => sql`select removed_at from ${TABLES[kind]} where removed_at > now() - interval '30 days'`)
  return db.$queryRaw(sql`
    select removed_at as "removedAt", count(*)::int as count from (${parts.reduce((all, part) => sql`${all} union all ${part}`)}) gone
    group by 1 having count(*) > 1 order by 1 desc limit 10`)
}
