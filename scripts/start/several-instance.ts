// Two servers of one Turnabout behind a proxy that takes turns, on one database that they reach through PgBouncer in transaction
// mode, and on one data folder. Every request may come to the other server than the one before.
import { rmSync } from 'node:fs'
import { startEmbeddedDatabase } from '@/platform/db/embedded'
import { freePort } from '@/platform/db/free-port'
import { type OwnInstance, ownFolder, spawnStarter } from './own-instance'
import { startPgBouncer } from './pgbouncer'
import { startTurns } from './take-turns'

const SERVERS = 2

export async function startSeveralInstance(settings: Record<string, string> = {}): Promise<OwnInstance> {
  const folder = ownFolder()
  const database = await startEmbeddedDatabase(folder)
  const pooler = await startPgBouncer(database.url, folder)
  const ports = await Promise.all(Array.from({ length: SERVERS }, freePort))
  const turns = await startTurns(ports)

  const shared = { DATABASE_URL: database.url, DATABASE_POOLER: pooler.address, DATA_DIR: folder, PUBLIC_URL: turns.url, TRUST_PROXY: '1', ...settings }
  const servers: Awaited<ReturnType<typeof spawnStarter>>[] = []
  // One after the other: the first one makes the tables, and what the pooler needs to know of the login.
  for (const port of ports) servers.push(await spawnStarter({ PORT: String(port), ...shared }))

  const stop = async () => {
    await turns.stop()
    await Promise.all(servers.map((server) => server.stop()))
    await pooler.stop()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: turns.url, folder, said: () => servers.map((server) => server.said()).join(''), stop }
}
