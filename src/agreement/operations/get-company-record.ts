import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { AgreementRecord, RecordIdInput } from '../schema'

/** The record as the company keeps it: letter by letter the person's. */
export const getCompanyRecord = operation({
  name: 'agreement.company-record',
  actors: ['company'],
  input: RecordIdInput,
  output: AgreementRecord,
  find: ({ db, input }) => db.companyAgreement.findFirst({ where: { id: input.agreementId }, select: { record: true, digest: true } }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
  // It holds no words of any person.
  reads: () => [],
})
