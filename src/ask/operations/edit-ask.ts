import { pickFace } from '@/face/steps'
import { operation } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { newId } from '@/platform/ids'
import { stampAsk } from '@/share-link/steps'
import { canEdit } from '../policy'
import { AskId, EditAskInput } from '../schema'

/** Candidates that stay keep the votes that they have; one that goes takes its votes along. */
export const editAsk = operation({
  name: 'ask.edit',
  actors: ['person'],
  input: EditAskInput,
  output: AskId,
  find: ({ db, input: { askId } }) => db.ask.findFirst({ where: { id: askId, removedAt: null }, select: { id: true, decidedAt: true, candidates: { select: { id: true } } } }),
  policy: canEdit,
  run: async ({ db, input: { askId, question, face: chosen, candidates, version }, found }) => {
    const face = chosen && (await pickFace(db, chosen))
    const { count } = await db.ask.updateMany({
      where: { id: askId, removedAt: null, decidedAt: null, ...asSeen(version) },
      data: { question, ...(face && { faceId: face.id, authorName: face.name }), updatedAt: new Date(), ...nextVersion },
    })
    const now = await db.ask.findFirst({ where: { id: askId, removedAt: null }, select: { question: true, version: true } })
    if (count === 0 || !now) throw missedEdit(now)

    const known = new Set(found.candidates.map(({ id }) => id))
    const kept = candidates.flatMap(({ id }) => (id && known.has(id) ? [id] : []))
    await db.candidate.deleteMany({ where: { askId, id: { notIn: kept } } })
    for (const { id, ...candidate } of candidates) {
      if (id && known.has(id)) await db.candidate.updateMany({ where: { askId, id }, data: candidate })
      else await db.candidate.createMany({ data: { ...candidate, id: newId(), askId } })
    }
    await stampAsk(db, askId)
    return { askId }
  },
})
