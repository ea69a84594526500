import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { NeedsView, PERMISSION_DAYS, TodayInput, WARRANTY_DAYS } from '../schema'
import { today } from '../shape'

/** The number beside "Today" in the navigation: `answered`, `permissionsEnding` and `warrantiesEnding` in one trip. */
export const countNeeds = operation({
  name: 'today.count',
  actors: ['person'],
  input: TodayInput,
  output: NeedsView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const [counted] = await db.$queryRaw<{ needs: number }[]>`
      select (
        (select count(*) from issue i
         where i.last_word = 'company' and i.removed_at is null
           and not exists (select from resolution r where r.owner_id = i.owner_id and r.issue_id = i.id))
        + (select count(*) from permission p join issue i on i.owner_id = p.owner_id and i.id = p.issue_id
           where p.revoked_at is null and p.expires_at > now()
             and p.expires_at <= now() + make_interval(days => ${PERMISSION_DAYS}::int) and i.removed_at is null
             and not exists (select from resolution r where r.owner_id = i.owner_id and r.issue_id = i.id))
        + (select count(*) from product
           where removed_at is null and warranty_until between ${today()}::date and ${today()}::date + ${WARRANTY_DAYS}::int)
      )::int as needs`
    return { needs: counted?.needs ?? 0 }
  },
})
