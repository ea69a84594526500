import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { canSend } from '@/platform/mail/send'
import { DigestInput, DigestView } from '../schema'

export const getDigest = operation({
  name: 'digest.get',
  actors: ['person'],
  input: DigestInput,
  output: DigestView,
  find: async ({ db }) => (await db.digest.findFirst({ select: { every: true, showsWords: true } })) ?? { every: 'never', showsWords: false },
  policy: rowPoliciesOnly,
  run: async ({ found }) => ({ ...found, sendsMail: canSend }),
})
