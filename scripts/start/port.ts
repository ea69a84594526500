import { createServer } from 'node:net'

/** Throws one sentence when something else listens there. Asked first, so that nobody waits for a build in vain. */
export async function ensurePortIsFree(host: string, port: number) {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE'
      reject(new Error(busy ? `Port ${port} is in use: stop what uses it, or set PORT.` : `Port ${port} cannot be used: ${error.message}.`))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
