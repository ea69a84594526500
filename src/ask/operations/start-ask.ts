import { pickFace } from '@/face/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { AskId, StartAskInput } from '../schema'

/** Nobody sees it before there is a link. */
export const startAsk = operation({
  name: 'ask.start',
  actors: ['person'],
  input: StartAskInput,
  output: AskId,
  find: ({ db, input: { intentId } }) => db.intent.findFirst({ where: { id: intentId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { intentId, question, face: chosen, candidates } }) => {
    const face = (await pickFace(db, chosen ?? 'own-name'))!
    const askId = newId()
    await db.ask.createMany({ data: { id: askId, intentId, question, faceId: face.id, authorName: face.name } })
    await db.candidate.createMany({ data: candidates.map((candidate) => ({ ...candidate, id: newId(), askId })) })
    return { askId }
  },
})
