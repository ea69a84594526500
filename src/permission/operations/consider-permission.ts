import type { Db } from '@/platform/access/doorway'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { env } from '@/platform/env'
import { meantCompany } from '@/relationship/steps'
import { canPermit } from '../policy'
import { ConsideredPermission, ConsiderPermissionInput, inForce } from '../schema'
import { asPermission, permissionSelection } from '../shape'

/** All that is needed to decide who may read an issue. It changes nothing. */
export const considerPermission = operation({
  name: 'permission.consider',
  actors: ['person'],
  input: ConsiderPermissionInput,
  output: ConsideredPermission,
  find: ({ db, input }) =>
    db.issue.findFirst({
      where: { id: input.issueId, removedAt: null },
      select: {
        id: true,
        title: true,
        company: { select: { companyId: true, name: true, domain: true } },
        product: { select: { name: true, model: true, serialNumbers: true, removedAt: true } },
        permissions: { where: inForce(), select: permissionSelection, orderBy: { createdAt: 'asc' } },
        owner: { select: { name: true } },
        _count: { select: { messages: { where: { private: true } }, attachments: { where: { document: { removedAt: null } } } } },
      },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: issue }) => {
    const company = input.company ? await companyTyped(db, input.company) : issue.company
    const verdict = company ? canPermit({ company }) : true
    const readers = issue.permissions.map(asPermission)
    const given = readers.find((permission) => permission.companyId === company?.companyId)
    const entry = given && (await db.inboxEntry.findFirst({ where: { issueId: issue.id, companyId: given.companyId }, select: { id: true } }))

    return {
      issueId: issue.id,
      title: issue.title,
      product: issue.product && !issue.product.removedAt ? issue.product : null,
      documents: issue._count.attachments,
      privateNotes: issue._count.messages,
      ownName: issue.owner.name,
      company,
      refusal: verdict === true ? null : verdict,
      portalAddress: company?.domain ? new URL(`/portal/prove?domain=${company.domain}`, env.PUBLIC_URL).href : null,
      inForce: given && entry ? { ...given, entryId: entry.id } : null,
      readers,
    }
  },
})

// A company that nobody knows yet has no id until it is kept.
async function companyTyped(db: Db, typed: string) {
  const meant = await meantCompany(db, typed)
  return { companyId: meant.companyId ?? '', name: meant.name, domain: meant.domain }
}
