import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { canSend } from '@/platform/mail/send'
import { DigestView, SetDigestInput } from '../schema'

export const setDigest = operation({
  name: 'digest.set',
  actors: ['person'],
  input: SetDigestInput,
  output: DigestView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { every, showsWords } }) => {
    if (every === 'never') await db.digest.deleteMany({})
    else {
      await db.digest.createMany({ data: { every, showsWords }, skipDuplicates: true })
      await db.digest.updateMany({ data: { every, showsWords } })
    }
    return { every, showsWords, sendsMail: canSend }
  },
})
