// A database that was killed comes back, without the rest having to be started again.
import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

const PAUSE_MS = 500
// How many vain tries until it says why.
const PATIENCE = 20

/**
 * Starts it again when it was killed, as by a machine that ran out of memory: PostgreSQL repairs itself then. One that ends in order
 * was told to, by us or by another Turnabout that takes over this folder, and stays down.
 */
export async function keepUp(start: () => Promise<ChildProcess>): Promise<{ stop: () => Promise<void> }> {
  let over = false
  let server = await start()
  let again = Promise.resolve()
  const watch = () => server.once('exit', (code) => void (!over && code !== 0 && (again = restart())))
  const restart = async () => {
    console.error('The database was killed. It is started again.')
    for (let tries = 0; !over; tries++) {
      // The programs of the one before may still be ending: it starts once they have.
      const started = await start().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
      if (!(started instanceof Error)) {
        server = started
        watch()
        return
      }
      if (tries % PATIENCE === PATIENCE - 1) console.error(started.message)
      await wait(PAUSE_MS)
    }
  }
  watch()
  return {
    stop: async () => {
      over = true
      await again
      await stop(server)
    },
  }
}

async function stop(server: ChildProcess) {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  await ended
}
