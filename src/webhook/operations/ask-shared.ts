import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { findPermission } from '@/inbox/steps'
import { AskSharedInput, SharedView } from '../schema'

/** Which of these entries the company may read now, as the database answers the company itself. It shows no words, so it is no read. */
export const askShared = operation({
  name: 'webhook.ask-shared',
  actors: ['company'],
  input: AskSharedInput,
  output: SharedView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { entryIds } }) => {
    const pointed = await db.inboxEntry.findMany({ where: { companyId: actor.id, id: { in: entryIds }, permissionId: { not: null } }, select: { id: true } })
    const shared: string[] = []
    for (const { id } of pointed) if (await findPermission(db, id)) shared.push(id)
    return { shared }
  },
  reads: () => [],
})
