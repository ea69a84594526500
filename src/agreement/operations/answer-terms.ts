import { findPermission } from '@/inbox/steps'
import { operation } from '@/platform/access/operation'
import { mayWork } from '@/inbox/policy'
import { canAnswerTerms } from '../policy'
import { keepAnswer } from '../record'
import { AnsweredTerms, AnswerTermsInput } from '../schema'
import { answersBeside } from '../steps'

/** A company accepts the terms of a permission, offers others once, or refuses. */
export const answerTerms = operation({
  name: 'agreement.answer',
  actors: ['company'],
  input: AnswerTermsInput,
  output: AnsweredTerms,
  find: async ({ db, input: { entryId, reply, offered } }) => {
    const permission = await findPermission(db, entryId)
    if (!permission) return null
    const { ownerId, permissionId } = permission
    const { terms } = await db.permission.findFirstOrThrow({ where: { ownerId, id: permissionId }, select: { terms: true } })
    const answers = await db.agreement.findMany({ where: { ownerId, permissionId }, ...answersBeside })
    return { ownerId, permissionId, terms, answers, answer: reply, offered }
  },
  policy: (found, actor) => {
    const verdict = mayWork(found, actor)
    return verdict === true ? canAnswerTerms(found) : verdict
  },
  run: async ({ db, actor, input: { entryId, reply, offered }, found: { ownerId, permissionId, terms } }) => {
    const kept = await keepAnswer(db, { ownerId, permissionId, companyId: actor.id, entryId, answer: reply, terms, offered, agentName: actor.agent.name })
    return { companyId: actor.id, entryId, ...kept }
  },
  // It tells nothing of the person.
  reads: () => [],
})
