import { answersBeside } from '@/agreement/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ReceiptInput, ReceiptView } from '../schema'
import { receiptOf, receiptSelection } from '../steps'

/** What was permitted and what became of it, to keep. */
export const getReceipt = operation({
  name: 'receipt.get',
  actors: ['person'],
  input: ReceiptInput,
  output: ReceiptView,
  find: ({ db, input }) =>
    db.permission.findFirst({
      where: { id: input.permissionId },
      select: { ...receiptSelection, events: { select: { kind: true, at: true }, orderBy: { id: 'asc' } }, agreements: answersBeside },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { events, agreements, ...permitted } }) => {
    const { companyId } = permitted
    const own = await db.relationship.findFirst({ where: { companyId }, select: { domain: true } })
    const known = own?.domain ? own : await db.company.findUnique({ where: { id: companyId }, select: { domain: true } })
    return receiptOf(permitted, known?.domain ?? null, events, agreements)
  },
})
