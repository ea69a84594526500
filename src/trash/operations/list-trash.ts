import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { empty, join, sql, type Sql } from '@/platform/access/sql'
import { ListTrashInput, type TrashKind, TrashView } from '../schema'

const DAY_MS = 24 * 3600 * 1000
const KEPT_DAYS = 30

type Row = { kind: TrashKind; id: string; title: string; removedAt: Date; end: string }

const WORDS: Record<TrashKind, Sql> = {
  relationship: sql`name`,
  product: sql`name`,
  issue: sql`title`,
  opinion: sql`coalesce(sentence, '')`,
  intent: sql`text`,
  recommendation: sql`title`,
  interaction: sql`coalesce(who, said, '')`,
  document: sql`name`,
  reminder: sql`text`,
}
const TABLES: Record<TrashKind, Sql> = {
  ...{ relationship: sql`relationship`, product: sql`product`, issue: sql`issue`, opinion: sql`opinion`, intent: sql`intent` },
  ...{ recommendation: sql`recommendation`, interaction: sql`interaction`, document: sql`document`, reminder: sql`reminder` },
}

export const listTrash = operation({
  name: 'trash.list',
  actors: ['person'],
  input: ListTrashInput,
  output: TrashView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before } }) => {
    const [at, last] = before?.split('~') ?? []
    const after = at && last ? sql`and (removed_at, id) < (${at}::timestamptz, ${last}::uuid)` : empty
    const parts = (Object.keys(TABLES) as TrashKind[]).map(
      (kind) => sql`(
        select ${kind} as kind, ${kind === 'relationship' ? sql`company_id` : sql`id`} as record_id, left(${WORDS[kind]}, 200) as title, removed_at, id from ${TABLES[kind]}
        where removed_at > now() - make_interval(days => ${KEPT_DAYS}::int) ${after} order by removed_at desc, id desc limit ${take + 1})`,
    )
    const rows = await db.$queryRaw<Row[]>`
      select kind, record_id as id, title, removed_at as "removedAt", (removed_at at time zone 'UTC')::text || '+00~' || id as end
      from (${join(parts, ' union all ')}) gone order by removed_at desc, id desc limit ${take + 1}`

    const lines = rows.slice(0, take).map((row) => ({ ...row, daysLeft: Math.max(0, Math.ceil(KEPT_DAYS - (Date.now() - row.removedAt.getTime()) / DAY_MS)) }))
    return { lines, older: rows.length > take ? rows[take - 1]!.end : null }
  },
})
