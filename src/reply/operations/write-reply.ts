import { AppError } from '@/platform/access/errors'
import { HOUR, limit } from '@/platform/access/limit'
import { networkOf } from '@/platform/access/network'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { writerIdOf } from '@/platform/auth/writer'
import { env } from '@/platform/env'
import { newId, newToken } from '@/platform/ids'
import { WriteReplyInput, WrittenReply } from '../schema'

const countNetwork = limit('reply-network', { points: 20, seconds: HOUR }, 'That was a lot of words.')
const countLink = limit('reply-link', { points: 200, seconds: HOUR }, 'Much was written here.')

/** A friend says something about what their link shows. The link names the record; the row policies judge it. */
export const writeReply = operation({
  name: 'reply.write',
  actors: ['visitor'],
  input: WriteReplyInput,
  output: WrittenReply,
  prepare: async ({ actor, input: { address } }) => {
    await countNetwork(networkOf(address))
    await countLink(actor.id)
  },
  find: async ({ db, input, actor: { ownerId, recordId, recordKind } }) => {
    // A circle's link shows several letters; the row policies judge which.
    const letterId = recordKind === 'recommendation' ? recordId : recordKind === 'circle' ? input.recommendationId : undefined
    if (letterId) {
      const letter = await db.recommendation.findFirst({ where: { ownerId, id: letterId }, select: { title: true, authorName: true } })
      return letter && { ...letter, recommendationId: letterId, askId: null }
    }
    const where = { ownerId, id: recordId }
    const ask = recordKind === 'ask' ? await db.ask.findFirst({ where, select: { question: true, authorName: true, decidedAt: true } }) : null
    return ask && { title: ask.question, authorName: ask.authorName, recommendationId: null, askId: recordId, decided: ask.decidedAt !== null }
  },
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { writerKey, kind, name, body, choice, candidateId }, found: { title, authorName, recommendationId, askId, ...ask } }) => {
    const fits = askId ? ['vote', 'thanks', 'question'] : ['thanks', 'question', 'outcome']
    if (!fits.includes(kind)) throw new AppError('INVALID_INPUT', 'This cannot be said here.')
    if (kind === 'vote' && 'decided' in ask && ask.decided) throw new AppError('CONFLICT', 'It is decided already.')

    const [id, editKey] = [newId(), newToken()]
    // Just the columns that a visitor may write: the rest is the database's.
    await db.$executeRaw`
      insert into reply (owner_id, id, share_link_id, recommendation_id, ask_id, kind, name, body, choice, candidate_id, about, to_name, writer_id, edit_id)
      values (${actor.ownerId}::uuid, ${id}::uuid, ${actor.id}::uuid, ${recommendationId}::uuid, ${askId}::uuid, ${kind}, ${name}, ${body}, ${choice},
        ${candidateId}::uuid, ${title}, ${authorName}, ${writerIdOf(writerKey)}::uuid, ${writerIdOf(editKey)}::uuid)`
    return { id, kind, editAddress: new URL(`/r/${editKey}`, env.PUBLIC_URL).href }
  },
  // What it is about was read, and logged, when the page was opened.
  reads: () => [],
})
