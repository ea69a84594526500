// Writes a proof down. Runs as system, in the transaction that saw the proof.
import { clearWorkspace, joinWorkspace, noteEvent } from '@/member/steps'
import type { Db } from '@/platform/access/doorway'
import { claimWorkspace } from './claim-workspace'

type Prover = { companyId: string; domain: string; token: string; method: 'dns' | 'mail'; personId: string; name: string }

/**
 * The first who proves a domain owns its workspace. Where colleagues are already, and the earlier proof stands, its
 * owners are asked. Who is there already renews the proof.
 */
export async function takeProof(db: Db, prover: Prover): Promise<{ claimed: boolean; putAway: boolean }> {
  const { companyId, domain, token, method, personId, name } = prover
  const proof = { companyId, domain, token, method }
  const first = await db.domainProof.createMany({ data: proof, skipDuplicates: true })
  // Two people may prove one domain at the same moment: the second waits here, and sees what the first did.
  await db.$queryRaw`select 1 from domain_proof where company_id = ${companyId}::uuid for update`
  const now = await db.domainProof.findUniqueOrThrow({ where: { companyId } })
  if (await db.companyMember.count({ where: { companyId, personId } })) {
    await renew(db, prover, now)
    return { claimed: false, putAway: false }
  }
  if (now.lostAt === null && (await db.companyMember.count({ where: { companyId } })) > 0) {
    await claimWorkspace(db, prover)
    return { claimed: true, putAway: false }
  }

  // The domain may have changed hands: those who were here before do not come back with it, nor do they leave anything.
  const putAway = await clearWorkspace(db, companyId)
  if (first.count === 0) await db.domainProof.updateMany({ where: { companyId }, data: { ...proof, ...fresh() } })
  await joinWorkspace(db, { companyId, domain, personId, name, role: 'owner' })
  await noteEvent(db, { companyId, kind: now.lostAt ? 'taken-over' : 'proved', byId: personId, byName: name, detail: method })
  return { claimed: false, putAway }
}

async function renew(db: Db, { companyId, token, method, personId, name }: Prover, now: { token: string; method: string; lostAt: Date | null }) {
  const stands = now.lostAt === null
  // A record in the domain name system says more than a mailbox does: it is not replaced by one while it stands.
  if (stands && (now.token === token || (now.method === 'dns' && method === 'mail'))) return
  await db.domainProof.updateMany({ where: { companyId }, data: { token, method, ...fresh() } })
  await noteEvent(db, { companyId, kind: stands ? 'renewed' : 'back', byId: personId, byName: name, detail: method })
}

const fresh = () => ({ provedAt: new Date(), checkedAt: new Date(), lostAt: null })
