import { operation } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { canChange } from '../policy'
import { recordEvents } from '../record-events'
import { ChangePermissionInput, expiryOf } from '../choice-schema'
import { GivenPermission, inForce } from '../schema'
import { holdIssue, restamp } from '../steps'
import { keepEnding, keepToIssue, termsOf } from '../terms'

/** What a company may read of an issue, and for how long, is another from now on. */
export const changePermission = operation({
  name: 'permission.change',
  actors: ['person'],
  input: ChangePermissionInput,
  output: GivenPermission,
  find: ({ db, input }) =>
    db.permission.findFirst({
      where: { id: input.permissionId, issue: { removedAt: null } },
      select: { id: true, issueId: true, companyId: true, revokedAt: true, expiresAt: true },
    }),
  policy: canChange,
  run: async ({ db, input, found: { id, issueId, companyId } }) => {
    await holdIssue(db, issueId)
    await keepEnding(db, issueId, input.until)
    await keepToIssue(db, issueId, input.documentIds)

    const ending = input.until === 'same' ? {} : { expiresAt: expiryOf(input) }
    const data = { ...(await termsOf(db, input)), ...ending, documentIds: input.documentIds, ...nextVersion }
    const { count } = await db.permission.updateMany({ where: { id, ...inForce(), ...asSeen(input.version) }, data })
    if (count === 0) throw missedEdit(await db.permission.findFirst({ where: { id, ...inForce() }, select: { version: true } }))
    await recordEvents(db, [id], 'changed')
    await restamp(db, issueId)

    const entry = await db.inboxEntry.findFirstOrThrow({ where: { issueId, companyId }, select: { id: true } })
    const company = await db.relationship.findFirst({ where: { companyId }, select: { domain: true } })
    return { permissionId: id, issueId, companyId, domain: company?.domain ?? null, entryId: entry.id }
  },
})
