import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { readReported, readSteps } from '../reported'
import { ListReportsInput, ReportsView } from '../schema'
import { isOpen } from '../steps'

/** What people say should not be there, and what was done about it. */
export const listReports = operation({
  name: 'publication.list-reports',
  actors: ['administrator'],
  input: ListReportsInput,
  output: ReportsView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => ({ open: await isOpen(db), pages: await readReported(db), ...(await readSteps(db, input)) }),
})
