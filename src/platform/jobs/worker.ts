// Carries out what operations left in the outbox, with pg-boss for retries and schedules.
import { Client } from 'pg'
import { PgBoss } from 'pg-boss'
import { env } from '@/platform/env'
import { log } from '@/platform/log'

/** What a kind of job does with its payload. Throwing means: try again later. */
export type Jobs = Record<string, { work: (payload: unknown, ownerId: string | null) => Promise<void>; cron?: string; /** How many at once, when one may be slow. */ atOnce?: number }>

type Errand = { id: string; kind: string; payload: unknown; ownerId: string | null }
/** Where errands come from: the outbox, read and marked as the instance itself. `read` finds nothing once it is done, or its owner is gone. */
export type Outbox = { take: (kinds: string[]) => Promise<Errand[]>; read: (id: string) => Promise<Errand | null>; done: (id: string) => Promise<void>; failed: (id: string, why: string) => Promise<void> }

const ROUND_MS = 15_000
const REDIAL_MS = 1_000
// A job whose worker was killed shows no sign of life any more: it is tried again after seconds, not when its hours are over.
const QUEUE = { retryLimit: 8, retryDelay: 5, retryBackoff: true, expireInSeconds: 4 * 3_600, heartbeatSeconds: 10 }
const LOOK_SECONDS = 5

export async function startWorker(jobs: Jobs, outbox: Outbox): Promise<{ stop: () => Promise<void> }> {
  const boss = new PgBoss({ connectionString: asJobs(env.LOGIN_DATABASE_URL!), schema: 'pgboss', createSchema: false, max: 3, superviseIntervalSeconds: LOOK_SECONDS, monitorIntervalSeconds: LOOK_SECONDS })
  boss.on('error', (error) => log.error({ error }, 'job queue'))
  await boss.start()

  for (const [kind, job] of Object.entries(jobs)) {
    await boss.createQueue(kind, QUEUE)
    // One that an earlier version made keeps what it was made with.
    await boss.updateQueue(kind, QUEUE)
    let worker: string | null = null
    worker = await boss.work<{ id: string } | null>(kind, { pollingIntervalSeconds: 0.5, localConcurrency: job.atOnce ?? 1 }, async ([task]) => {
      // Where one came there may be more: the next is asked for at once, or a thousand short ones would take ten minutes.
      if (worker) boss.notifyWorker(worker)
      if (task) await carryOut(job, task.data, outbox)
    })
    if (job.cron) await boss.schedule(kind, job.cron)
  }

  let relaying: Promise<void> | null = null
  const relay = () => {
    relaying ??= hand(boss, outbox, Object.keys(jobs)).catch((error: unknown) => log.error({ error }, 'outbox')).finally(() => (relaying = null))
  }
  const listener = await listen(relay)
  const round = setInterval(relay, ROUND_MS)

  return {
    stop: async () => {
      clearInterval(round)
      await listener.end()
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

// The outbox row's id is the job's id: handing it over twice makes one job. The queue is told nothing else: it keeps what it was told
// for days, when the mail is sent or the account is gone.
async function hand(boss: PgBoss, outbox: Outbox, kinds: string[]) {
  // Kind by kind: a thousand of one kind keep nothing of another waiting.
  for (const kind of kinds) for (const errand of await outbox.take([kind])) await boss.send(errand.kind, { id: errand.id }, { id: errand.id })
}

async function carryOut(job: Jobs[string], task: { id: string } | null, outbox: Outbox) {
  // What comes by the clock has no errand.
  if (!task?.id) return job.work(undefined, null)
  const errand = await outbox.read(task.id)
  if (!errand) return
  try {
    await job.work(errand.payload, errand.ownerId)
    await outbox.done(errand.id)
  } catch (error) {
    await outbox.failed(errand.id, error instanceof Error ? error.message : String(error))
    // A reason may name somebody, and the queue would keep it.
    throw new Error('It failed. The outbox says why.')
  }
}

// The line may break, as when the database restarts: it is dialled again, and what came meanwhile is relayed then.
async function listen(onNotice: () => void): Promise<{ end: () => Promise<void> }> {
  let over = false
  let client: Client
  const dial = async () => {
    client = new Client({ connectionString: env.LOGIN_DATABASE_URL })
    // A line that was never there ends, too: dialled once for each, or their number doubles with every second.
    let isDialledAgain = false
    const redialLater = () => {
      if (over || isDialledAgain) return
      isDialledAgain = true
      setTimeout(() => void dial().catch(() => undefined), REDIAL_MS).unref()
    }
    client.on('error', (error) => log.error({ error }, 'outbox listener'))
    client.on('notification', onNotice)
    client.once('end', redialLater)
    await client.connect().then(() => client.query('listen outbox')).catch((error: unknown) => {
      redialLater()
      throw error
    })
    onNotice()
  }
  await dial()
  return {
    end: async () => {
      over = true
      await client.end()
    },
  }
}

const asJobs = (url: string) => {
  const address = new URL(url)
  address.searchParams.set('options', '-c role=app_jobs -c plan_cache_mode=auto')
  return address.href
}
