import { canLeave } from '@/member/policy'
import { endInvitations, endNotices, holdMembers, noteEvent, stands } from '@/member/steps'
import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { CompanyIdInput } from '../schema'

/** This person speaks for the company no longer. When nobody is left, somebody else may prove the domain. */
export const leaveCompany = operation({
  name: 'domain-proof.leave',
  actors: ['person'],
  runsAs: 'system',
  input: CompanyIdInput,
  output: CompanyIdInput,
  find: async ({ db, actor, input: { companyId } }) => {
    const { members, owners } = await holdMembers(db, companyId)
    const me = members.find(({ personId }) => personId === actor.id)
    return me && { me, owners: owners.length, members: members.length, open: await stands(db, companyId) }
  },
  policy: ({ me, owners, members, open }) => !open || canLeave({ role: me.role, owners, members }),
  run: async ({ db, actor, input: { companyId }, found: { me, members } }) => {
    const left = await db.companyMember.deleteMany({ where: { companyId, personId: actor.id } })
    if (left.count === 0) throw notFound()
    if (members === 1) {
      await endInvitations(db, companyId)
      await endNotices(db, companyId)
    }
    await noteEvent(db, { companyId, kind: 'left', byId: actor.id, byName: me.name })
    return { companyId }
  },
})
