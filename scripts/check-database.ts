// npm run check:database: names every hole in the row policies.
import { withDatabase } from './start/with-database'
import { catalogueFaults } from '@/platform/db/catalogue-faults'
import { migrate } from '@/platform/db/migrate'

const faults = await withDatabase(async (url) => {
  await migrate(url)
  return catalogueFaults(url)
})
console.log(faults.length > 0 ? faults.join('\n') : 'Nothing found.')
process.exitCode = faults.length > 0 ? 1 : 0
