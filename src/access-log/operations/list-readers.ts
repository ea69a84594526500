import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { looksUnder } from '../looks'
import { asOverseen, onItsOwn, pageOf, permissionSelection, standsOn } from '../readers'
import { ListReadersInput, ReadersPage } from '../schema'

/** Permissions in force, ending soon or ended, newest first, and how often each was used. */
export const listReaders = operation({
  name: 'access.readers',
  actors: ['person'],
  input: ListReadersInput,
  output: ReadersPage,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { show, companyId, standingId, before, take } }) => {
    const rows = await db.permission.findMany({
      where: {
        AND: [standsOn(show), standingId ? { standingId } : show === 'ended' ? {} : onItsOwn()],
        ...(show !== 'ended' && { issue: { removedAt: null } }),
        ...(companyId && { companyId }),
        ...(before && { id: { lt: before } }),
      },
      select: permissionSelection,
      orderBy: { id: 'desc' },
      take: take + 1,
    })
    const { shown, next } = pageOf(rows, take)
    const looks = await looksUnder(db, shown.map(({ id }) => id))
    return { permissions: shown.map((row) => ({ ...asOverseen(row), looks: looks.get(row.id) })), next }
  },
})
