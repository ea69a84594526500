// Pieces of hand-written SQL for an operation's `db.$queryRaw`: values in them are always parameters.
import { Prisma } from '@/platform/db/generated/client.ts'

export const { sql, join, empty, raw } = Prisma
export type Sql = Prisma.Sql
