import { answersBeside } from '@/agreement/steps'
import { findPermission } from '@/inbox/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ReceiptOfEntryInput, ReceiptView } from '../schema'
import { receiptOf, receiptSelection } from '../steps'

/** The very receipt that the person has, while it is in force. */
export const getReceiptOfEntry = operation({
  name: 'receipt.of-entry',
  actors: ['company'],
  input: ReceiptOfEntryInput,
  output: ReceiptView,
  find: async ({ db, input }) => {
    const pointed = await findPermission(db, input.entryId)
    return pointed && db.permission.findFirst({ where: { ownerId: pointed.ownerId, id: pointed.permissionId }, select: receiptSelection })
  },
  policy: rowPoliciesOnly,
  run: async ({ db, found: permitted }) => {
    const { ownerId, id: permissionId } = permitted
    const events = await db.permissionEvent.findMany({ where: { ownerId, permissionId }, select: { kind: true, at: true }, orderBy: { id: 'asc' } })
    const said = await db.agreement.findMany({ where: { ownerId, permissionId }, ...answersBeside })
    const proof = await db.domainProof.findFirst({ where: { lostAt: null }, select: { domain: true } })
    return receiptOf(permitted, proof?.domain ?? null, events, said)
  },
  // No words of the person, nor the name they are seen by.
  reads: () => [],
})
