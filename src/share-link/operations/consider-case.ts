import { offeredFaces } from '@/face/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { CaseOfInput, ConsideredCase } from '../schema'

/** All that is needed to decide what a case link shows. It changes nothing. */
export const considerCase = operation({
  name: 'share-link.consider-case',
  actors: ['person'],
  input: CaseOfInput,
  output: ConsideredCase,
  find: ({ db, input }) =>
    db.issue.findFirst({
      where: { id: input.issueId, removedAt: null },
      select: {
        id: true,
        title: true,
        company: { select: { name: true, customerNumber: true } },
        product: { select: { name: true, removedAt: true } },
        _count: { select: { messages: { where: { private: true } } } },
      },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, title, company, product, _count } }) => {
    const tied = { OR: [{ issueId: id }, { interaction: { issueId: id, removedAt: null } }], document: { removedAt: null } }
    return {
      issueId: id,
      title,
      faces: await offeredFaces(db),
      company,
      product: product && !product.removedAt ? product : null,
      documents: await db.attachment.count({ where: tied }),
      privateNotes: _count.messages,
    }
  },
})
