import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AgreementRecord, RecordIdInput } from '../schema'

const record = { record: true, digest: true } as const

/** The record as the person keeps it. */
export const getRecord = operation({
  name: 'agreement.record',
  actors: ['person'],
  input: RecordIdInput,
  output: AgreementRecord,
  find: ({ db, input }) => db.agreement.findFirst({ where: { id: input.agreementId }, select: record }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
