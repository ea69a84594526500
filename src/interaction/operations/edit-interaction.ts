import { fieldError, notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { EditInteractionInput, InteractionPlace } from '../schema'
import { shown } from '../shape'
import { holdIssues, holdPlace, retell } from '../story'

/** Told better, or moved to another issue of the same person. */
export const editInteraction = operation({
  name: 'interaction.edit',
  actors: ['person'],
  input: EditInteractionInput,
  output: InteractionPlace,
  find: ({ db, input }) => db.interaction.findFirst({ where: { id: input.interactionId, ...shown }, select: { issueId: true, companyId: true, at: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { interactionId: id, issueId, version, ...words }, found }) => {
    if (!issueId && !found.companyId) throw fieldError('issueId', 'Say which issue it is about.')
    await holdIssues(db, found.issueId, issueId)
    const place = issueId === found.issueId ? found : await holdPlace(db, { issueId, companyId: found.companyId })
    if (!place) throw notFound()

    const now = { issueId: place.issueId, companyId: found.companyId ?? place.companyId }
    const data = { ...words, ...now, at: words.at ?? found.at, ...nextVersion }
    const { count } = await db.interaction.updateMany({ where: { id, removedAt: null, ...asSeen(version) }, data })
    if (count === 0) throw missedEdit(await asFields(db.interaction.findFirst({ where: { id, removedAt: null }, select: saved })))

    if (found.issueId !== now.issueId) {
      await db.solution.deleteMany({ where: { interactionId: id } })
      await retell(db, found)
    }
    await retell(db, now)
    return { interactionId: id, ...now }
  },
})

const saved = { channel: true, direction: true, at: true, minutes: true, who: true, said: true, reference: true, unwanted: true, issueId: true, version: true } as const

/** As the form's fields have it. */
async function asFields<R extends { at: Date; version: number }>(read: PromiseLike<R | null>) {
  const row = await read
  return row && { ...row, at: row.at.toISOString().slice(0, 16) }
}
