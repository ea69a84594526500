import { AppError } from '@/platform/access/errors'
import type { Db } from '@/platform/access/doorway'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { Forgotten, type TrashKind, TrashIdInput } from '../schema'
import { forget } from '../steps'

/** One record, now instead of after 30 days. A company takes along what was removed with it. */
export const deleteForGood = operation({
  name: 'trash.delete',
  actors: ['person'],
  input: TrashIdInput,
  output: Forgotten,
  find: ({ db, input: { of: kind, recordId } }) => removed(db, kind, recordId),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { of: kind, recordId } }) => {
    const before = new Date()
    if (kind !== 'relationship') return { fileKeys: await forget(db, { before, only: { kind, id: recordId } }) }

    const fileKeys = await forget(db, { before, only: { companyId: recordId } })
    if (await removed(db, kind, recordId)) throw new AppError('CONFLICT', 'Something you still keep belongs to this company. Remove that first, or restore the company.')
    return { fileKeys }
  },
})

function removed(db: Db, kind: TrashKind, id: string): Promise<unknown> {
  const one = { where: { id, removedAt: { not: null } }, select: { id: true } }
  const ways: Record<TrashKind, () => Promise<unknown>> = {
    relationship: () => db.relationship.findFirst({ where: { companyId: id, removedAt: { not: null } }, select: { id: true } }),
    product: () => db.product.findFirst(one),
    issue: () => db.issue.findFirst(one),
    opinion: () => db.opinion.findFirst(one),
    intent: () => db.intent.findFirst(one),
    recommendation: () => db.recommendation.findFirst(one),
    interaction: () => db.interaction.findFirst(one),
    document: () => db.document.findFirst(one),
    reminder: () => db.reminder.findFirst(one),
  }
  return ways[kind]()
}
