import type { Db } from '@/platform/access/doorway'

export async function companyName(db: Db, companyId: string, domain: string): Promise<string> {
  const company = await db.company.findUnique({ where: { id: companyId }, select: { name: true } })
  return company?.name ?? domain
}
