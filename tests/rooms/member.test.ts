import { expect, test } from 'vitest'
import { deleteAccount } from '@/account/operations/delete-account'
import { createAccount } from '@/account/operations/create-account'
import { renamePerson } from '@/account/operations/rename-person'
import { leaveCompany } from '@/domain-proof/operations/leave-company'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { acceptInvitation } from '@/member/operations/accept-invitation'
import { changeRole } from '@/member/operations/change-role'
import { inviteColleague } from '@/member/operations/invite-colleague'
import { listMyInvitations } from '@/member/operations/list-my-invitations'
import { listTeam } from '@/member/operations/list-team'
import { openInvitation } from '@/member/operations/open-invitation'
import { readHistory } from '@/member/operations/read-history'
import { removeColleague } from '@/member/operations/remove-colleague'
import { resendInvitation } from '@/member/operations/resend-invitation'
import { withdrawInvitation } from '@/member/operations/withdraw-invitation'
import type { Actor } from '@/platform/access/actor'
import { findAgent } from '@/platform/auth/find-agent'
import { anyone, proveActor, system } from '@/platform/auth/prove-actor'
import { aColleague, aCompany, aPerson } from '../support/people'
import { mailsTo, tokenIn } from '../support/mailbox'
import { asOwner, aStory, permit } from '../support/showing'

const emailOf = ({ id }: { id: string }) => `${id}@example.com`
const personOf = (company: Actor<'company'>) => proveActor('person', company.agent.id)

/** Acme invites Lea, who has the mail before her. */
async function anInvitation(role: 'owner' | 'agent' | 'reader' = 'agent') {
  const [acme, lea] = [await aCompany(), await aPerson('Lea')]
  const { id } = await inviteColleague(acme, { email: emailOf(lea), role })
  return { acme, lea, id, token: tokenIn((await mailsTo(emailOf(lea)))[0]) }
}

test('a reader reads, and does not answer', async () => {
  const { ada, acme, issue } = await aStory()
  const { entryId } = await permit(ada, issue.id)
  const reader = await aColleague(acme, 'reader')
  expect(await readPermittedIssue(reader, { entryId })).toMatchObject({ title: 'Interior lights stay on' })
  await expect(answerIssue(reader, { entryId, body: 'Try again.' })).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('You may read here') as string })
  await answerIssue(await aColleague(acme, 'agent'), { entryId, body: 'Try again.' })
})

test.each(['agent', 'reader'] as const)('an owner decides who is here, and a mere %s does not', async (role) => {
  const { acme, id } = await anInvitation()
  const kim = await aColleague(acme, role, 'Kim')
  const refusals = [
    [() => inviteColleague(kim, { email: 'kim@example.com', role: 'reader' }), 'Only an owner may invite.'],
    [() => resendInvitation(kim, { invitationId: id }), 'Only an owner may invite.'],
    [() => withdrawInvitation(kim, { invitationId: id }), 'Only an owner may take an invitation back.'],
    [() => removeColleague(kim, { colleagueId: acme.agent.id }), 'Only an owner may remove a colleague.'],
    [() => changeRole(kim, { colleagueId: kim.agent.id, role: 'owner' }), 'Only an owner may change what a colleague may do.'],
  ] as const
  for (const [act, message] of refusals) await expect(act()).rejects.toMatchObject({ code: 'NOT_ALLOWED', message })
  expect((await listTeam(kim, {})).me).toMatchObject({ role, mayInvite: 'Only an owner may invite.' })
})

test('Zeta sees nothing of Acme’s team, and changes nothing in it', async () => {
  const { acme, id } = await anInvitation()
  const lea = await aColleague(acme, 'agent', 'Kanari')
  const zeta = await aCompany()
  expect(JSON.stringify([await listTeam(zeta, {}), await readHistory(zeta, {})])).not.toMatch(/Kanari|example.com/)
  await expect(removeColleague(zeta, { colleagueId: lea.agent.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(changeRole(zeta, { colleagueId: lea.agent.id, role: 'reader' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(withdrawInvitation(zeta, { invitationId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(resendInvitation(zeta, { invitationId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a link that is unknown, withdrawn, over, replaced or for somebody else lets nobody in', async () => {
  const { acme, lea, id, token } = await anInvitation()
  const mallory = await aPerson('Mallory')
  await expect(acceptInvitation(mallory, { token })).rejects.toMatchObject({ message: `This invitation is for ${emailOf(lea)}. Sign in with that address to join.` })
  await expect(acceptInvitation(mallory, { companyId: acme.id, invitationId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(acceptInvitation(lea, { token: 'made up' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await openInvitation(anyone, { token: 'made up' })).refusal).toMatch(/no such invitation/)

  await asOwner('update company_invitation set expires_at = now() where id = $1', [id])
  expect(await openInvitation(anyone, { token })).toMatchObject({ email: null, refusal: expect.stringMatching(/seven days/) as string })
  await expect(acceptInvitation(lea, { token })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await listMyInvitations(lea, {})).toEqual([])
  expect((await listTeam(acme, {})).invitations).toMatchObject([{ id, over: true }])

  await resendInvitation(acme, { invitationId: id })
  const newer = tokenIn((await mailsTo(emailOf(lea)))[0])
  await expect(acceptInvitation(lea, { token })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await withdrawInvitation(acme, { invitationId: id })
  await expect(acceptInvitation(lea, { token: newer })).rejects.toMatchObject({ message: expect.stringMatching(/taken back/) as string })
  await expect(withdrawInvitation(acme, { invitationId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await findAgent(lea, acme.id)).toBeNull()
})

test('whoever was invited joins under their own name, and twice is harmless', async () => {
  const { acme, lea, token } = await anInvitation('reader')
  expect(await openInvitation(anyone, { token })).toMatchObject({ company: acme.companyName, role: 'reader', invitedBy: 'Bo', refusal: null })
  expect(await listMyInvitations(lea, {})).toMatchObject([{ companyId: acme.id, role: 'reader' }])
  expect(await acceptInvitation(lea, { token })).toEqual({ companyId: acme.id })
  expect(await acceptInvitation(lea, { token })).toEqual({ companyId: acme.id })
  expect(await findAgent(lea, acme.id)).toMatchObject({ agent: { name: 'Lea', role: 'reader' } })
  expect((await openInvitation(anyone, { token })).refusal).toMatch(/used already/)
  await expect(acceptInvitation(await aPerson('Mallory'), { token })).rejects.toMatchObject({ message: expect.stringMatching(/used already/) as string })

  await renamePerson(lea, { name: 'Lea Lang' })
  expect((await listTeam(acme, {})).members.map(({ name, role }) => [name, role])).toEqual([['Bo', 'owner'], ['Lea Lang', 'reader']])
  expect((await readHistory(acme, {})).map(({ kind, byName }) => [kind, byName])).toEqual([['joined', 'Lea'], ['invited', 'Bo']])
})

test('nobody is invited twice, nor who is here', async () => {
  const { acme, lea, id } = await anInvitation()
  await expect(inviteColleague(acme, { email: emailOf(lea).toUpperCase(), role: 'agent' })).rejects.toMatchObject({ fields: { email: ['This address has an invitation already. Send it again below.'] } })
  await acceptInvitation(lea, { companyId: acme.id, invitationId: id })
  await expect(inviteColleague(acme, { email: emailOf(lea), role: 'agent' })).rejects.toMatchObject({ fields: { email: ['Lea is here already.'] } })
})

test('an agent who is removed mid-session finds nothing with the next request, and comes back only invited', async () => {
  const { acme, lea, token } = await anInvitation()
  await acceptInvitation(lea, { token })
  expect(await findAgent(lea, acme.id)).not.toBeNull()
  await removeColleague(acme, { colleagueId: lea.id })
  expect(await findAgent(lea, acme.id)).toBeNull()
  await expect(acceptInvitation(lea, { token })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(removeColleague(acme, { colleagueId: lea.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(removeColleague(acme, { colleagueId: acme.agent.id })).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('a role that is changed mid-session holds from the next request on', async () => {
  const acme = await aCompany()
  const lea = await aColleague(acme)
  await changeRole(acme, { colleagueId: lea.agent.id, role: 'reader' })
  expect(await findAgent(lea.person, acme.id)).toMatchObject({ agent: { role: 'reader' } })
})

test('the last owner stays while others are there, and goes when alone', async () => {
  const acme = await aCompany()
  const lea = await aColleague(acme)
  const bo = personOf(acme)
  await expect(leaveCompany(bo, { companyId: acme.id })).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringMatching(/last owner/) as string })
  await expect(changeRole(acme, { colleagueId: bo.id, role: 'agent' })).rejects.toMatchObject({ message: expect.stringMatching(/needs an owner/) as string })
  expect((await listTeam(acme, {})).me.mayLeave).toMatch(/last owner/)

  await changeRole(acme, { colleagueId: lea.agent.id, role: 'owner' })
  await leaveCompany(bo, { companyId: acme.id })
  const { id } = await inviteColleague((await findAgent(lea.person, acme.id))!, { email: emailOf(bo), role: 'agent' })
  await leaveCompany(lea.person, { companyId: acme.id })
  // Nobody comes into an empty workspace.
  await expect(acceptInvitation(bo, { companyId: acme.id, invitationId: id })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('of two owners who leave at the same moment one stays', async () => {
  const acme = await aCompany()
  const [lea] = [await aColleague(acme, 'owner'), await aColleague(acme, 'reader', 'Kim')]
  const answers = await Promise.allSettled([personOf(acme), lea.person].map((who) => leaveCompany(who, { companyId: acme.id })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('whoever deletes their account is named nowhere any more, and does not strand colleagues', async () => {
  const password = 'a lamp beside the window'
  const { personId, email } = await createAccount(system, { name: 'Kim Kanari', email: `kim-${(await aPerson()).id}@example.com`, password })
  const [acme, kim] = [await aCompany(), proveActor('person', personId)]
  await inviteColleague(acme, { email, role: 'owner' })
  await acceptInvitation(kim, { token: tokenIn((await mailsTo(email))[0]) })
  await leaveCompany(personOf(acme), { companyId: acme.id })
  const lea = await aColleague(acme)
  await expect(deleteAccount(kim, { password })).rejects.toMatchObject({ message: expect.stringMatching(/last owner of/) as string })

  await changeRole((await findAgent(kim, acme.id))!, { colleagueId: lea.agent.id, role: 'owner' })
  await deleteAccount(kim, { password })
  expect(JSON.stringify([await listTeam(lea, {}), await readHistory(lea, {})])).not.toMatch(/Kanari|kim-/)
})
