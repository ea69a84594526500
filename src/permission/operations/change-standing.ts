import { operation } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { expiryOf } from '../choice-schema'
import { givenBy, handOn } from '../hand-on'
import { newestEntry } from '../newest-entry'
import { canChange } from '../policy'
import { recordEvents } from '../record-events'
import { inForce } from '../schema'
import { handedOn } from '../shape'
import { ChangeStandingInput, GivenStanding } from '../standing-schema'
import { holdIssues, restamp } from '../steps'
import { termsOf } from '../terms'

/** What a company may read of all such issues, new ones too, is another from now on: those that it reads already follow. */
export const changeStanding = operation({
  name: 'permission.change-standing',
  actors: ['person'],
  input: ChangeStandingInput,
  output: GivenStanding,
  find: ({ db, input }) => db.standingPermission.findFirst({ where: { id: input.standingId }, select: { ...handedOn, id: true, productId: true, aboutId: true, revokedAt: true } }),
  policy: canChange,
  run: async ({ db, input, found: { id, productId, aboutId, companyId } }) => {
    await holdIssues(db, (await givenBy(db, id)).map(({ issueId }) => issueId))
    // Held, so that what it was is what it was until this very moment.
    await db.$queryRaw`select id from standing_permission where id = ${id}::uuid for no key update`
    const where = { id, ...inForce(), ...asSeen(input.version) }
    const was = await db.standingPermission.findFirst({ where, select: handedOn })
    if (!was) throw missedEdit(await db.standingPermission.findFirst({ where: { id, ...inForce() }, select: { version: true } }))

    const now = { ...(await termsOf(db, input)), expiresAt: input.until === 'same' ? was.expiresAt : expiryOf(input) }
    await db.standingPermission.updateMany({ where, data: { ...now, ...nextVersion } })
    const changed = await handOn(db, id, was, now)
    await recordEvents(db, changed, 'changed')
    await restamp(db, (await givenBy(db, id)).map(({ issueId }) => issueId))

    const company = await db.relationship.findFirst({ where: { companyId }, select: { domain: true } })
    const entryId = await newestEntry(db, id, companyId)
    return { standingId: id, productId, aboutId, companyId, domain: company?.domain ?? null, issues: changed.length, entryId }
  },
})
