import type { Db } from '@/platform/access/doorway'
import { writerIdOf } from '@/platform/auth/writer'

/** What a browser wrote without an account is this person's from now on. Runs as the system; knowing the browser's key proves it. */
export async function claimFor(db: Db, personId: string, writerKey: string): Promise<number> {
  const { count } = await db.reply.updateMany({ where: { writerId: writerIdOf(writerKey) }, data: { writerId: personId } })
  return count
}
