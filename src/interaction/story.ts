import type { Db } from '@/platform/access/doorway'
import { retellIssue } from '@/issue/steps'
import { restamp } from '@/permission/steps'
import { stampCase } from '@/share-link/steps'
import { touchCompany } from '@/relationship/steps'

type Place = { issueId: string | null; companyId: string | null }

/** Something was said, or was not after all: the issue's story is told again, to the person, to whoever may read it, and to its case links. */
export async function retell(db: Db, { issueId, companyId }: Place) {
  if (issueId) {
    await db.issue.updateMany({ where: { id: issueId }, data: { updatedAt: new Date() } })
    await retellIssue(db, issueId)
    await restamp(db, issueId)
    await stampCase(db, issueId)
  }
  await touchCompany(db, companyId)
}

/** Always the issues first, in one order: two changes that take them in turn would wait for each other for ever. */
export async function holdIssues(db: Db, ...issueIds: (string | null)[]) {
  const ids = issueIds.filter((id) => id !== null)
  if (ids.length > 0) await db.$queryRaw`select id from issue where id = any(${ids}::uuid[]) order by id for update`
}

/** The issue it is about, held until the end; null when there is none of that name here. */
export async function holdPlace(db: Db, { issueId, companyId }: Place): Promise<Place | null> {
  if (issueId) {
    const [issue] = await db.$queryRaw<{ companyId: string | null }[]>`
      select company_id as "companyId" from issue where id = ${issueId}::uuid and removed_at is null for update`
    return issue ? { issueId, companyId: issue.companyId } : null
  }
  const company = companyId && (await db.relationship.findFirst({ where: { companyId, removedAt: null }, select: { companyId: true } }))
  return company ? { issueId: null, companyId: company.companyId } : null
}
