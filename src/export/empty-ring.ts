import type { Db } from '@/platform/access/doorway'
import { join, raw, sql } from '@/platform/access/sql'
import { TABLES } from './tables'

// A digest, a calendar or a token may have been set up on the first day: they are no records.
const SET_UP = ['digest', 'saved_filter', 'snooze', 'calendar_feed', 'api_token']

/** Nothing was written here yet, and nothing brought. */
export async function isEmptyRing(db: Db): Promise<boolean> {
  const tables = [...TABLES.map(({ name }) => name).filter((name) => !SET_UP.includes(name)), 'carried_history']
  const some = tables.map((name) => sql`exists (select from ${raw(`"${name}"`)})`)
  const [found] = await db.$queryRaw<{ some: boolean }[]>(sql`select ${join(some, ' or ')} as some`)
  return !found!.some
}
