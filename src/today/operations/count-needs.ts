import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { NeedsView, TodayInput } from '../schema'
import { answered, permissionsEnding, warrantiesEnding } from '../shape'

/** The number beside "Today" in the navigation. */
export const countNeeds = operation({
  name: 'today.count',
  actors: ['person'],
  input: TodayInput,
  output: NeedsView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const replies = await db.issue.count({ where: answered() })
    const permissions = await db.permission.count({ where: permissionsEnding() })
    const warranties = await db.product.count({ where: warrantiesEnding() })
    return { needs: replies + permissions + warranties }
  },
})
