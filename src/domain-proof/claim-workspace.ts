import { mailOwners, noteEvent } from '@/member/steps'
import type { Db } from '@/platform/access/doorway'
import { AppError } from '@/platform/access/errors'
import { claimMail } from './mails'

const DAYS_30_MS = 30 * 86_400_000

type Claimant = { companyId: string; domain: string; method: string; personId: string; name: string }

/** Somebody proved a domain where colleagues are already: the owners decide. Asking twice is one question. */
export async function claimWorkspace(db: Db, { companyId, domain, method, personId, name }: Claimant) {
  const earlier = await db.domainClaim.findFirst({ where: { companyId, personId }, orderBy: { id: 'desc' } })
  if (earlier && earlier.decision === null) return
  if (earlier?.decision === 'refused' && earlier.decidedAt!.getTime() > Date.now() - DAYS_30_MS) {
    throw new AppError('CONFLICT', `The owners of ${domain} have refused. You can ask them again 30 days after that.`)
  }
  await db.domainClaim.create({ data: { companyId, personId, name, method } })
  await noteEvent(db, { companyId, kind: 'asked', byId: personId, byName: name, detail: method })
  await mailOwners(db, companyId, (owner) => claimMail(owner, { companyId, domain, name }))
}
