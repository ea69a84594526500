// npm run check:distributable: names what a cluster would refuse of the tables, from the catalogue alone.
import { Client } from 'pg'
import { withDatabase } from './start/with-database'
import { undistributable } from '@/platform/db/distributable'
import { migrate } from '@/platform/db/migrate'

const found = await withDatabase(async (url) => {
  await migrate(url)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await undistributable(client)
  } finally {
    await client.end()
  }
})
console.log(found.length > 0 ? `${found.join('\n')}\n\n${found.length} things stand in the way.` : 'The tables can be spread over a cluster.')
process.exitCode = found.length > 0 ? 1 : 0
