import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { postMail } from '@/outbox/steps'
import { dueWhere, thisDay } from '../due'
import { digestMail } from '../mail'
import { PostDigestInput, PostedDigest } from '../schema'

/** Leaves the mail to be sent, once a day: of two workers, the second finds the day taken. Nothing to say is no mail. */
export const postDigest = operation({
  name: 'digest.post',
  actors: ['system'],
  input: PostDigestInput,
  output: PostedDigest,
  find: ({ db, input }) =>
    db.login.findFirst({ where: { personId: input.ownerId }, select: { email: true, person: { select: { name: true, digest: { select: { every: true } } } } } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { ownerId, ...draft }, found: { email: to, person } }) => {
    const today = thisDay()
    const { count } = await db.digest.updateMany({ where: { ownerId, ...dueWhere(today) }, data: { sentOn: today } })
    if (count === 0 || draft.needs === 0) return { posted: false }
    await postMail(db, digestMail({ ownerId, to, name: person.name, every: person.digest?.every ?? 'day' }, draft), ownerId)
    return { posted: true }
  },
})
