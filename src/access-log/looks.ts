// How often a company looked under a permission, when last, and who.
import type { Db } from '@/platform/access/doorway'

type Looks = { id: string; times: number; last: Date | null; lastBy: string | null }

export async function looksUnder(db: Db, permissionIds: string[]): Promise<Map<string, Looks>> {
  const looks = await db.$queryRaw<Looks[]>`
    select permission_id as id, count(*)::int as times, max(at) as last, (array_agg(agent_name order by id desc))[1] as "lastBy"
    from access_event where permission_id = any(${permissionIds}::uuid[]) group by permission_id`
  return new Map(looks.map((each) => [each.id, each]))
}

export async function looksUnderStanding(db: Db, standingIds: string[]): Promise<Map<string, Looks>> {
  const looks = await db.$queryRaw<Looks[]>`
    select p.standing_id as id, count(*)::int as times, max(e.at) as last, (array_agg(e.agent_name order by e.id desc))[1] as "lastBy"
    from permission p join access_event e on e.owner_id = p.owner_id and e.permission_id = p.id
    where p.standing_id = any(${standingIds}::uuid[]) group by p.standing_id`
  return new Map(looks.map((each) => [each.id, each]))
}
