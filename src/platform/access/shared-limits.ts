// Several servers count together how often somebody tries: each tells the others every second what it counted, through the
// database, and hears the sum. So a request waits for nobody, and what is allowed once is allowed once, give or take a second.
import { createHmac } from 'node:crypto'
import { sql } from '@/platform/access/sql'
import { secret } from '@/platform/env'
import { log } from '@/platform/log'
import { openAs, type Db } from './doorway'
import { counters, untold } from './limit'
import { SYSTEM } from './operation'

const TELL_MS = 1_000
const TIDY_MS = 60_000

/** Call what it returns to stop. */
export function shareLimits(): () => void {
  let telling: Promise<void> | null = null
  const inTurn = (work: () => Promise<void>) => {
    telling ??= work().catch((error: unknown) => log.warn({ error }, 'limits are this server’s alone')).finally(() => (telling = null))
  }
  const clocks = [setInterval(() => inTurn(tellAndHear), TELL_MS).unref(), setInterval(() => inTurn(forgetOver), TIDY_MS).unref()]
  return () => clocks.forEach(clearInterval)
}

/** Adds what was counted here since the last time to what all counted, and counts on from the sum. */
export async function tellAndHear() {
  const told = [...untold.values()].filter(({ hits }) => hits !== 0).map((one) => ({ ...one, digest: digestOf(one.counter, one.key) }))
  untold.clear()
  if (told.length === 0) return
  try {
    const sums = await openAs(SYSTEM, (db) => add(db, told))
    for (const { counter, key, digest, seconds } of told) {
      const sum = sums.get(digest)
      const since = untold.get(`${counter} ${key}`)?.hits ?? 0
      if (sum) await counters.get(counter)?.set(key, Math.max(0, sum.hits + since), Math.min(seconds, Math.max(1, sum.left)))
    }
  } catch (error) {
    for (const { counter, key, seconds, hits } of told) {
      const id = `${counter} ${key}`
      untold.set(id, { counter, key, seconds, hits: hits + (untold.get(id)?.hits ?? 0) })
    }
    throw error
  }
}

// In the order of the keys: two servers that added to these in turn would wait for each other.
async function add(db: Db, told: { digest: string; hits: number; seconds: number }[]) {
  const rows = await db.$queryRaw<{ key: string; hits: number; left: number }[]>(sql`
    insert into throttle as t (key, hits, ends_at)
    select key, hits, now() + make_interval(secs => seconds) from unnest(
      ${told.map(({ digest }) => digest)}::text[], ${told.map(({ hits }) => hits)}::int[], ${told.map(({ seconds }) => seconds)}::int[]
    ) as counted (key, hits, seconds) order by key
    on conflict (key) do update set
      hits = case when t.ends_at > now() then t.hits else 0 end + excluded.hits,
      ends_at = case when t.ends_at > now() then t.ends_at else excluded.ends_at end
    returning key, hits, ceil(extract(epoch from ends_at - now()))::int as left`)
  return new Map(rows.map((row) => [row.key, row]))
}

/** Those whose time is over. */
export async function forgetOver() {
  await openAs(SYSTEM, (db) => db.$executeRaw`
    delete from throttle where key in (select key from throttle where ends_at < now() - interval '1 minute' limit 10000 for update skip locked)`)
}

// Keys are addresses, of mail and of the network: nobody needs to read them there.
const digestOf = (counter: string, key: string) => createHmac('sha256', secret()).update(`${counter} ${key}`).digest('base64url')
