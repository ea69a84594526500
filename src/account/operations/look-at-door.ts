import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { canSend } from '@/platform/mail/send'
import { DoorView } from '../schema'

export const lookAtDoor = operation({
  name: 'account.look-at-door',
  actors: ['anyone'],
  runsAs: 'system',
  input: z.object({}),
  output: DoorView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => ({ first: !(await db.person.findFirst({ select: { id: true } })), sendsMail: canSend }),
})
