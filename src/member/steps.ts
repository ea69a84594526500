// Pieces for other rooms' operations, and for this one's: who is in a workspace, and what happened there.
import { postMail } from '@/outbox/steps'
import type { Mail } from '@/outbox/schema'
import type { Db } from '@/platform/access/doorway'
import { nextVersion } from '@/platform/access/versions'
import { newId } from '@/platform/ids'
import { type EVENT_KINDS, OF_THE_DOMAIN } from './schema'

type Event = {
  companyId: string
  kind: (typeof EVENT_KINDS)[number]
  byId?: string
  byName?: string
  aboutId?: string
  about?: string
  detail?: string
}

/** Written in the transaction of what happened. createMany, because a company may not read back the ids of people. */
export async function noteEvent(db: Db, event: Event) {
  await db.companyEvent.createMany({ data: [{ ...event, id: newId() }] })
}

/** Everybody there. Nobody comes, goes or changes their role until this transaction ends: the last owner stays one. */
export async function holdMembers(db: Db, companyId: string) {
  const members = await db.$queryRaw<{ personId: string; name: string; role: string }[]>`
    select person_id as "personId", name, role from company_member where company_id = ${companyId}::uuid order by person_id for update`
  return { members, owners: members.filter(({ role }) => role === 'owner') }
}

type Member = { companyId: string; domain: string; personId: string; name: string; role: string }

/** False when they are there already. What they asked the owners is answered. Runs as system. */
export async function joinWorkspace(db: Db, member: Member, decidedBy: string | null = null): Promise<boolean> {
  const joined = await db.companyMember.createMany({ data: member, skipDuplicates: true })
  const asked = { companyId: member.companyId, personId: member.personId, decision: null }
  await db.domainClaim.updateMany({ where: asked, data: { decision: 'let-in', decidedBy, decidedAt: new Date() } })
  return joined.count === 1
}

/** Whoever was invited does not come into an empty workspace, or into somebody else's. Runs as system. */
export async function endInvitations(db: Db, companyId: string) {
  await db.companyInvitation.updateMany({ where: { companyId, acceptedAt: null, revokedAt: null }, data: { revokedAt: new Date() } })
}

/**
 * A domain that changed hands: nobody comes back, and what those who were here kept among themselves goes with them; of what
 * happened only what became of the domain stays. What was said to people stays said: answers in their threads, and agreements
 * with them. True when something was kept. Runs as system.
 */
export async function clearWorkspace(db: Db, companyId: string): Promise<boolean> {
  const ours = { where: { companyId } }
  const kept = [
    await endNotices(db, companyId),
    await db.answerTemplate.deleteMany(ours),
    await db.inboxFilter.deleteMany(ours),
    await db.webhookEndpoint.deleteMany(ours),
    await db.inboxWork.updateMany({ where: { companyId, note: { not: null } }, data: { note: null, ...nextVersion, updatedAt: new Date() } }),
  ]
  await db.companyMember.deleteMany(ours)
  await db.companyInvitation.deleteMany(ours)
  await db.domainClaim.deleteMany(ours)
  await db.companyEvent.deleteMany({ where: { companyId, kind: { notIn: [...OF_THE_DOMAIN] } } })
  const any = kept.some(({ count }) => count > 0)
  if (any) await noteEvent(db, { companyId, kind: 'put-away', detail: 'kept' })
  return any
}

/** What stands at people's issues in this company's name stands there no longer. Runs as system. */
export const endNotices = (db: Db, companyId: string) => db.notice.updateMany({ where: { companyId, endedAt: null }, data: { endedAt: new Date() } })

/** Runs as system: a company does not read anybody's address. */
export async function mailOwners(db: Db, companyId: string, mail: (owner: { email: string; name: string }) => Mail) {
  const owners = await db.companyMember.findMany({
    where: { companyId, role: 'owner' },
    select: { person: { select: { id: true, name: true, login: { select: { email: true } } } } },
    take: 20,
  })
  for (const { person } of owners) {
    if (person.login) await postMail(db, mail({ email: person.login.email, name: person.name }), person.id)
  }
}

/** The workspace that would be left without an owner if this person went, by its domain. Runs as system. */
export async function strandedWorkspace(db: Db, personId: string): Promise<string | null> {
  const owned = await db.companyMember.findMany({ where: { personId, role: 'owner' }, select: { companyId: true, domain: true } })
  for (const { companyId, domain } of owned) {
    const { members, owners } = await holdMembers(db, companyId)
    if (owners.length === 1 && members.length > 1 && (await stands(db, companyId))) return domain
  }
  return null
}

/** Where the proof is lost, nobody gets in to make somebody else an owner: so nobody is kept. */
export const stands = async (db: Db, companyId: string) => (await db.domainProof.count({ where: { companyId, lostAt: null } })) > 0

/** The account goes: nothing in any workspace names it any more. Runs as system. */
export async function forgetMember(db: Db, { personId, email }: { personId: string; email: string }) {
  await db.companyInvitation.deleteMany({ where: { email } })
  await db.companyEvent.updateMany({ where: { byId: personId }, data: { byId: null, byName: null } })
  await db.companyEvent.updateMany({ where: { OR: [{ aboutId: personId }, { about: email }] }, data: { aboutId: null, about: null } })
}
