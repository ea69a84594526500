import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { endPermissions } from '../end-permissions'
import { canRevoke } from '../policy'
import { PermissionIdInput, RevokedPermission } from '../schema'
import { holdIssue, restamp } from '../steps'

export const revokePermission = operation({
  name: 'permission.revoke',
  actors: ['person'],
  input: PermissionIdInput,
  output: RevokedPermission,
  find: ({ db, input }) =>
    db.permission.findFirst({
      where: { id: input.permissionId },
      select: { id: true, issueId: true, companyId: true, revokedAt: true, expiresAt: true },
    }),
  policy: canRevoke,
  run: async ({ db, found }) => {
    await holdIssue(db, found.issueId)
    if ((await endPermissions(db, [found.id])) === 0) throw new AppError('CONFLICT', 'This permission has ended already.')
    await restamp(db, found.issueId)
    return { permissionId: found.id, issueId: found.issueId, companyId: found.companyId }
  },
})
