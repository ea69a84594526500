import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { companyToLetIn } from '../meant-company'
import { canPermit } from '../policy'
import { recordEvents } from '../record-events'
import { expiryOf, PermitIssueInput } from '../choice-schema'
import { GivenPermission, inForce } from '../schema'
import { restamp } from '../steps'
import { keepEnding, keepToIssue, termsOf } from '../terms'

export const permitIssue = operation({
  name: 'permission.give',
  actors: ['person'],
  input: PermitIssueInput,
  output: GivenPermission,
  find: async ({ db, input }) => {
    // Held until the end: of two permissions given at once, the second sees the first.
    const [issue] = await db.$queryRaw<{ companyId: string | null }[]>`
      select company_id as "companyId" from issue where id = ${input.issueId}::uuid and removed_at is null for update`
    return issue && { company: await companyToLetIn(db, input.company, issue.companyId) }
  },
  policy: canPermit,
  run: async ({ db, input, found: { company } }) => {
    const { issueId, documentIds } = input
    const given = await db.permission.count({ where: { issueId, companyId: company.companyId, ...inForce() } })
    if (given > 0) throw new AppError('CONFLICT', 'You already gave this company that permission.')
    await keepEnding(db, issueId, input.until)
    await keepToIssue(db, issueId, documentIds)

    const permission = { id: newId(), issueId, companyId: company.companyId, companyName: company.name, documentIds, expiresAt: expiryOf(input) }
    await db.permission.createMany({ data: { ...permission, ...(await termsOf(db, input)) } })
    await recordEvents(db, [permission.id], 'given')
    await restamp(db, issueId)

    const entry = await db.inboxEntry.findFirstOrThrow({ where: { issueId, companyId: company.companyId }, select: { id: true } })
    return { permissionId: permission.id, issueId, companyId: company.companyId, domain: company.domain, entryId: entry.id }
  },
})
