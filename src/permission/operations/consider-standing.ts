import { offeredFaces } from '@/face/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { findScope } from '../find-scope'
import { companyConsidered } from '../meant-company'
import { newestEntry } from '../newest-entry'
import { inForce } from '../schema'
import { asStanding, standingSelection } from '../shape'
import { ConsideredStanding, ConsiderStandingInput } from '../standing-schema'
import { issuesToCover } from '../standing-issues'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** All that is needed to decide who may read all issues about a product, or with a company. It changes nothing. */
export const considerStanding = operation({
  name: 'permission.consider-standing',
  actors: ['person'],
  input: ConsiderStandingInput,
  output: ConsideredStanding,
  find: ({ db, input }) => findScope(db, input),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { own, ...scope } }) => {
    const considered = await companyConsidered(db, input.company, own)
    const companyId = considered.company?.companyId || NOBODY
    const given = await db.standingPermission.findFirst({
      where: { productId: scope.productId, aboutId: scope.aboutId, companyId, ...inForce() },
      select: standingSelection,
    })
    return {
      ...considered,
      ...scope,
      faces: await offeredFaces(db),
      issues: (await issuesToCover(db, scope, companyId)).length,
      inForce: given && { ...asStanding(given), entryId: await newestEntry(db, given.id, companyId) },
    }
  },
})
