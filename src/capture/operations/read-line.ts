import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { meantCompany } from '@/relationship/steps'
import { readCapture } from '../grammar'
import { LineView, ReadLineInput } from '../schema'

export const readLine = operation({
  name: 'capture.read',
  actors: ['person'],
  input: ReadLineInput,
  output: LineView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const { company, ...read } = readCapture(input.line)
    return { ...read, company: company ? await meantCompany(db, company) : null }
  },
})
