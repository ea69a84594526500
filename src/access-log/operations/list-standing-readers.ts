import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { looksUnderStanding } from '../looks'
import { pageOf, standingSelection, standsOn } from '../readers'
import { ListStandingReadersInput, StandingPage } from '../schema'

/** Standing permissions, newest first: one line each, however many issues they cover. */
export const listStandingReaders = operation({
  name: 'access.standing-readers',
  actors: ['person'],
  input: ListStandingReadersInput,
  output: StandingPage,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { show, companyId, before, take } }) => {
    const rows = await db.standingPermission.findMany({
      where: { AND: [standsOn(show)], ...(companyId && { companyId }), ...(before && { id: { lt: before } }) },
      select: standingSelection(),
      orderBy: { id: 'desc' },
      take: take + 1,
    })
    const { shown, next } = pageOf(rows, take)
    const looks = await looksUnderStanding(db, shown.map(({ id }) => id))
    const standing = shown.map(({ product, about, _count, ...row }) => ({
      ...row,
      about: product ? { kind: 'product', ...product } : { kind: 'company', id: about!.companyId, name: about!.name },
      issues: _count.permissions,
      looks: looks.get(row.id),
    }))
    return { standing, next }
  },
})
