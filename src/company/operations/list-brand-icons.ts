import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { BrandIcons } from '../schema'

// Which company of the directory has which icon. It tells nothing about anybody, so nobody has to sign in.
export const listBrandIcons = operation({
  name: 'company.icons',
  actors: ['anyone'],
  runsAs: 'system',
  input: z.object({}),
  output: BrandIcons,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const companies = await db.company.findMany({ where: { icon: { not: null } }, select: { id: true, icon: true, color: true } })
    return companies.flatMap(({ id, icon, color }) => (icon ? [{ id, icon, color }] : []))
  },
})
