import type { Db } from '@/platform/access/doorway'
import { AppError } from '@/platform/access/errors'

type Proof = { companyId: string; domain: string; token: string; personId: string }

/** Writes the proof down, or refuses because colleagues are here already. Runs as system. */
export async function takeProof(db: Db, { personId, ...proof }: Proof) {
  const first = await db.domainProof.createMany({ data: proof, skipDuplicates: true })
  if (first.count === 1) return

  // Two people may prove one domain at the same moment: the second waits here, and sees what the first did.
  await db.$queryRaw`select 1 from domain_proof where company_id = ${proof.companyId}::uuid for update`
  const { lostAt } = await db.domainProof.findUniqueOrThrow({ where: { companyId: proof.companyId } })
  const colleagues = { companyId: proof.companyId, personId: { not: personId } }
  if (lostAt === null && (await db.companyMember.count({ where: colleagues })) > 0) {
    const member = await db.companyMember.count({ where: { companyId: proof.companyId, personId } })
    if (member > 0) return
    throw new AppError('CONFLICT', `${proof.domain} already has a workspace. Ask a colleague there to let you in.`)
  }

  // A domain that was lost may have changed hands: those who were here before do not come back with it.
  await db.companyMember.deleteMany({ where: colleagues })
  await db.domainProof.updateMany({
    where: { companyId: proof.companyId },
    data: { token: proof.token, provedAt: new Date(), checkedAt: new Date(), lostAt: null },
  })
}
