import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { proveActor, system } from './prove-actor'

/** A company as a job of the worker looks with its eyes: as nobody in particular, and only while its proof stands. */
export async function companyForJob(companyId: string): Promise<Actor<'company'> | null> {
  const proof = await openAs(system, (db) => db.domainProof.findFirst({ where: { companyId, lostAt: null }, select: { domain: true } }))
  return proof && proveActor('company', companyId, { agent: { id: companyId, name: 'Webhooks', role: 'reader' }, companyName: proof.domain })
}
