// npm run db:migrate: brings the database up to date and names what it applied.
import { withDatabase } from './start/with-database'
import { migrate } from '@/platform/db/migrate'

const applied = await withDatabase(migrate)
console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.')
