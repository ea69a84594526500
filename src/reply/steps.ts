import type { Db } from '@/platform/access/doorway'
import { writerIdOf } from '@/platform/auth/writer'

/** What a browser wrote without an account is this person's from now on. Runs as the system; knowing the browser's key proves it. */
export async function claimFor(db: Db, personId: string, writerKey: string): Promise<number> {
  const { count } = await db.reply.updateMany({ where: { writerId: writerIdOf(writerKey) }, data: { writerId: personId } })
  return count
}

/** To how many friends each of these recommendations was good for something: who said thanks, or that it was right for them. */
export async function countHelped(db: Db, recommendationIds: string[]): Promise<Map<string, number>> {
  const counts = await db.$queryRaw<{ id: string; count: number }[]>`
    select recommendation_id as id, count(distinct writer_id)::int as count from reply
    where recommendation_id = any(${recommendationIds}::uuid[]) and removed_at is null and (kind = 'thanks' or choice in ('right', 'partly'))
    group by recommendation_id`
  return new Map(counts.map(({ id, count }) => [id, count]))
}
