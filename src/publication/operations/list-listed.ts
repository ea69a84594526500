import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListedInput, ListedView } from '../schema'
import { isOpen } from '../steps'

/** What search engines may list: each page whose owner said so, and the page of a name or a company when that holds for all of it. */
export const listListed = operation({
  name: 'publication.listed',
  actors: ['public'],
  input: ListedInput,
  output: ListedView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take } }) => {
    if (!(await isOpen(db))) return []
    return db.$queryRaw<{ path: string; changedAt: Date }[]>`
      with shown as (
        select p.slug, p.about_domain, p.recommendation_id, p.listed, greatest(p.published_at, r.updated_at) as at
        from publication p join recommendation r on r.owner_id = p.owner_id and r.id = p.recommendation_id
        where p.taken_back_at is null and p.hidden_at is null)
      select path, at as "changedAt" from (
        select '/people/' || slug || '/' || recommendation_id as path, at from shown where listed
        union all select '/people/' || slug, max(at) from shown group by slug having bool_and(listed)
        union all select '/about/' || about_domain, max(at) from shown where about_domain is not null group by about_domain having bool_and(listed)
      ) pages order by at desc, path limit ${take}`
  },
})
