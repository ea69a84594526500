import type { Db } from '@/platform/access/doorway'
import { AppError, fieldError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { keepCompany } from '@/relationship/steps'
import { canPermit } from '../policy'
import { expiryOf, GivenPermission, inForce, PermitIssueInput } from '../schema'
import { restamp } from '../steps'

export const permitIssue = operation({
  name: 'permission.give',
  actors: ['person'],
  input: PermitIssueInput,
  output: GivenPermission,
  find: async ({ db, input }) => {
    // Held until the end: of two permissions given at once, the second sees the first.
    const [issue] = await db.$queryRaw<{ companyId: string | null }[]>`
      select company_id as "companyId" from issue where id = ${input.issueId}::uuid and removed_at is null for update`
    return issue && { company: await companyMeant(db, input.company, issue.companyId) }
  },
  policy: canPermit,
  run: async ({ db, input, found: { company } }) => {
    const { issueId, shownAs, showsProduct, showsDocuments, mayAnswer, purpose } = input
    const given = await db.permission.count({ where: { issueId, companyId: company.companyId, ...inForce() } })
    if (given > 0) throw new AppError('CONFLICT', 'You already gave this company that permission.')

    const permission = { id: newId(), issueId, companyId: company.companyId, companyName: company.name, expiresAt: expiryOf(input) }
    await db.permission.createMany({ data: { ...permission, shownAs, showsProduct, showsDocuments, mayAnswer, purpose } })
    await restamp(db, issueId)

    const entry = await db.inboxEntry.findFirstOrThrow({ where: { issueId, companyId: company.companyId }, select: { id: true } })
    return { permissionId: permission.id, issueId, companyId: company.companyId, domain: company.domain, entryId: entry.id }
  },
})

async function companyMeant(db: Db, typed: string | null, own: string | null) {
  if (typed) return keepCompany(db, typed)
  if (!own) throw fieldError('company', 'Which company may read it?')
  return db.relationship.findFirstOrThrow({ where: { companyId: own }, select: { companyId: true, name: true, domain: true } })
}
