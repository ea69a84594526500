import { defineConfig } from 'prisma/config'

// The connection is only for people who run Prisma's own CLI; the project migrates with scripts/migrate.ts.
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
})
