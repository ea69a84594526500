// The worker process: finds every room's jobs and carries them out.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { failErrand } from '@/outbox/operations/fail-errand'
import { finishErrand } from '@/outbox/operations/finish-errand'
import { readErrand } from '@/outbox/operations/read-errand'
import { takeErrands } from '@/outbox/operations/take-errands'
import { system } from '@/platform/auth/prove-actor'
import { type Jobs, startWorker } from '@/platform/jobs/worker'

const rooms = readdirSync('src').map((room) => path.resolve('src', room, 'jobs.ts')).filter((file) => existsSync(file))
const modules = await Promise.all(rooms.map((file) => import(pathToFileURL(file).href) as Promise<{ jobs: Jobs }>))
const jobs: Jobs = Object.fromEntries(modules.flatMap((module) => Object.entries(module.jobs)))

const worker = await startWorker(jobs, {
  take: (kinds) => takeErrands(system, { kinds }),
  read: (id) => readErrand(system, { id }),
  done: async (id) => {
    await finishErrand(system, { id })
  },
  failed: async (id, why) => {
    await failErrand(system, { id, why })
  },
})
process.send?.('ready')

const stop = () => void worker.stop().finally(() => process.exit(0))
process.on('SIGTERM', stop)
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))
