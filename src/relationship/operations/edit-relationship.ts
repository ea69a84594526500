import { companyIdOf, registrableDomain } from '@/company/company-id'
import type { Db } from '@/platform/access/doorway'
import { fieldError } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { newId } from '@/platform/ids'
import { EditRelationshipInput, RelationshipView } from '../schema'
import { relationshipSelection } from '../shape'

export const editRelationship = operation({
  name: 'relationship.edit',
  actors: ['person'],
  input: EditRelationshipInput,
  output: RelationshipView,
  find: ({ db, input }) =>
    db.relationship.findFirst({ where: { companyId: input.companyId, removedAt: null }, select: { id: true, companyId: true, domain: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { version, website, name, customerNumber, since, status, tags, notes }, found }) => {
    const domain = domainOf(website)
    // Whoever knows the website knows which company it is: all records move along by foreign key.
    const companyId = domain === found.domain ? found.companyId : domain ? companyIdOf(domain) : newId()
    if (companyId !== found.companyId) await makeRoom(db, companyId)

    const data = { name, customerNumber, since, tags, notes, ...(status && { status }), domain, companyId, updatedAt: new Date(), ...nextVersion }
    const asFound = { id: found.id, companyId: found.companyId, removedAt: null }
    const { count } = await db.relationship.updateMany({ where: { ...asFound, ...asSeen(version) }, data })
    const now = await db.relationship.findFirst({ where: { id: found.id, removedAt: null }, select: relationshipSelection })
    if (count === 0 || !now) throw missedEdit(now && { ...now, website: now.domain })
    return now
  },
})

function domainOf(website: string | null): string | null {
  if (!website) return null
  const answer = registrableDomain(website)
  if (!answer.ok) throw fieldError('website', answer.reason)
  return answer.domain
}

async function makeRoom(db: Db, companyId: string) {
  const there = await db.relationship.findFirst({ where: { companyId }, select: { id: true, name: true, removedAt: true } })
  if (!there) return
  if (!there.removedAt) throw fieldError('website', `You already have ${there.name} with this website.`)
  // A removed company steps aside, with its removed records.
  await db.relationship.updateMany({ where: { id: there.id }, data: { companyId: newId() } })
}
