// npm run db:diff: fails when prisma/schema and prisma/migrations do not say the same.
import { withDatabase } from './start/with-database'
import { migrate, schemaDiff } from '@/platform/db/migrate'

const difference = await withDatabase(async (url) => {
  await migrate(url)
  return schemaDiff(url)
})
if (difference) console.error(`The schema and the migrations differ. This would bring them together:\n\n${difference}`)
else console.log('The schema and the migrations agree.')
process.exitCode = difference ? 1 : 0
