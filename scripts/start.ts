// npm start: database, migrations, build, server, worker. Prints the address. Ctrl-C stops all of it.
import { applyFlags, type Flags } from './start/flags'

const flags: Flags = applyFlags(process.argv.slice(2))
const { start } = await import('./start/start')

try {
  await start(flags)
} catch (error) {
  const known = error instanceof Error && error.constructor === Error
  console.error(known ? error.message : error)
  process.exit(1)
}
