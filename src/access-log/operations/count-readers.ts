import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { onItsOwn, standsOn } from '../readers'
import { ReaderCounts } from '../schema'

/** How many can read something, and which companies are among them or were. */
export const countReaders = operation({
  name: 'access.count-readers',
  actors: ['person'],
  input: z.object({}),
  output: ReaderCounts,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const single = (show: 'in force' | 'soon') => db.permission.count({ where: { AND: [standsOn(show), onItsOwn()], issue: { removedAt: null } } })
    const standing = (show: 'in force' | 'soon') => db.standingPermission.count({ where: standsOn(show) })
    const [links] = await db.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from share_link l
      where l.revoked_at is null and (l.expires_at is null or l.expires_at > now()) and (
        exists (select from issue i where i.id = l.issue_id and i.removed_at is null)
        or exists (select from recommendation r where r.id = l.recommendation_id and r.removed_at is null)
        or exists (select from ask a where a.id = l.ask_id and a.removed_at is null)
        or exists (select from circle c where c.id = l.circle_id and c.removed_at is null))`
    const companies = await db.$queryRaw<{ id: string; name: string }[]>`
      select id, max(name) as name from (
        select company_id as id, company_name as name from permission
        union select company_id, company_name from access_event where company_id is not null
      ) known group by id order by 2, 1 limit 200`
    return {
      permissions: await single('in force'),
      standing: await standing('in force'),
      links: links?.count ?? 0,
      publications: await db.publication.count({ where: { takenBackAt: null, hiddenAt: null } }),
      soon: (await single('soon')) + (await standing('soon')),
      ended: (await db.permission.count({ where: standsOn('ended') })) + (await db.standingPermission.count({ where: standsOn('ended') })),
      companies,
    }
  },
})
