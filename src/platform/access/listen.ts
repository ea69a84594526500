// Hears what the database tells (NOTIFY): one connection for the whole process, dialled again when it breaks.
import pg from 'pg'
import { env } from '@/platform/env'
import { log } from '@/platform/log'

const REDIAL_MS = 1_000

type Hear = (payload: string) => void
type Line = { hearers: Set<Hear>; dialled: boolean }

const shared = globalThis as typeof globalThis & { turnaboutLines?: Map<string, Line> }
const lines = (shared.turnaboutLines ??= new Map<string, Line>())

/** Call what it returns to stop hearing. */
export function listen(channel: 'inbox', hear: Hear): () => void {
  const line = lines.get(channel) ?? { hearers: new Set<Hear>(), dialled: false }
  lines.set(channel, line)
  line.hearers.add(hear)
  if (!line.dialled) {
    line.dialled = true
    void dial(channel, line)
  }
  return () => void line.hearers.delete(hear)
}

async function dial(channel: string, line: Line) {
  const client = new pg.Client({ connectionString: env.LOGIN_DATABASE_URL, keepAlive: true })
  let broken = false
  const again = () => {
    if (broken) return
    broken = true
    client.end().catch(() => undefined)
    setTimeout(() => void dial(channel, line), REDIAL_MS).unref()
  }
  client.on('error', again)
  client.on('end', again)
  client.on('notification', ({ payload }) => {
    for (const hear of line.hearers) hear(payload ?? '')
  })
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
  } catch (error) {
    log.warn({ error }, 'not listening to the database')
    again()
  }
}
