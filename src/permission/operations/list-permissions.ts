import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { inForce, ListPermissionsInput, PermissionView } from '../schema'
import { asPermission, permissionSelection } from '../shape'

export const listPermissions = operation({
  name: 'permission.list',
  actors: ['person'],
  input: ListPermissionsInput,
  output: z.array(PermissionView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { state, issueId, take, before } }) => {
    const permissions = await db.permission.findMany({
      where: {
        ...(state === 'in force' ? { ...inForce(), issue: { removedAt: null } } : { NOT: inForce() }),
        ...(issueId && { issueId }),
        ...(before && { id: { lt: before } }),
      },
      select: permissionSelection,
      orderBy: { id: 'desc' },
      take,
    })
    return permissions.map(asPermission)
  },
})
