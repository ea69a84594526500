import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { canAnswer } from '../policy'
import { AnsweredIssue, AnswerIssueInput } from '../schema'
import { findPermission } from '../steps'

/** A company's answer, in the person's own thread. */
export const answerIssue = operation({
  name: 'inbox.answer',
  actors: ['company'],
  input: AnswerIssueInput,
  output: AnsweredIssue,
  find: ({ db, input }) => findPermission(db, input.entryId),
  policy: canAnswer,
  run: async ({ db, actor, input, found: { ownerId, issueId, entryId, expiresAt } }) => {
    const now = new Date()
    // First, because it waits for a person who is just taking the permission back, and then finds nothing to change.
    const answered = await db.issue.updateMany({ where: { ownerId, id: issueId }, data: { lastWord: 'company', updatedAt: now } })
    if (answered.count === 0) throw notFound()

    // No company but this one may read its answer, and no longer than the permission lasts.
    const readers = { [`company:${actor.id}`]: expiresAt?.toISOString() ?? 'infinity' }
    const answer = { author: 'company', companyId: actor.id, agentName: actor.agent.name, body: input.body }
    await db.message.createMany({ data: [{ ...answer, id: newId(), ownerId, issueId, readers, createdAt: now }] })
    // Case links show it, too. Who holds one is not for a company to know: a job of the owner finds them.
    await db.$executeRaw`
      insert into outbox (id, owner_id, kind, payload)
      values (${newId()}::uuid, ${ownerId}::uuid, 'share-link.stamp', jsonb_build_object('issueId', ${issueId}::text))`
    return { companyId: actor.id, entryId }
  },
  // It tells nothing back.
  reads: () => [],
})
