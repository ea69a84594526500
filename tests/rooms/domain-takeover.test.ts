// Somebody goes, a proof is lost, a domain changes hands: what those who were here had and kept.
import { expect, test } from 'vitest'
import { deleteAccount } from '@/account/operations/delete-account'
import { createAccount } from '@/account/operations/create-account'
import { addTemplate } from '@/answer-template/operations/add-template'
import { listTemplates } from '@/answer-template/operations/list-templates'
import { askByMail } from '@/domain-proof/operations/ask-by-mail'
import { leaveCompany } from '@/domain-proof/operations/leave-company'
import { proveByMail } from '@/domain-proof/operations/prove-by-mail'
import { recheckProof } from '@/domain-proof/operations/recheck-proof'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { assignEntry } from '@/inbox/operations/assign-entry'
import { getEntry } from '@/inbox/operations/get-entry'
import { listInbox } from '@/inbox/operations/list-inbox'
import { noteEntry } from '@/inbox/operations/note-entry'
import { openDesk } from '@/inbox/operations/open-desk'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { saveInboxFilter } from '@/inbox/operations/save-inbox-filter'
import { listTeam } from '@/member/operations/list-team'
import { readHistory } from '@/member/operations/read-history'
import { removeColleague } from '@/member/operations/remove-colleague'
import { listNews } from '@/notice/operations/list-news'
import { listNotices } from '@/notice/operations/list-notices'
import { listOnIssue } from '@/notice/operations/list-on-issue'
import { writeNotice } from '@/notice/operations/write-notice'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { findAgent } from '@/platform/auth/find-agent'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { aColleague, aPerson } from '../support/people'
import { mailsTo, tokenIn } from '../support/mailbox'
import { asOwner, aStory, permit, type Story } from '../support/showing'

const personOf = (company: Actor<'company'>) => proveActor('person', company.agent.id)
const lights = { title: 'The lights stay on', body: 'We know, and we are sorry.', aboutTopic: 'lights' }

async function anEntry() {
  const story = await aStory()
  return { ...story, ...(await permit(story.ada, story.issue.id)) }
}

/** The daily round finds no record any more. */
const loseProof = async ({ acme }: Pick<Story, 'acme'>) => {
  const [proof] = await asOwner<{ token: string }>(`update domain_proof set method = 'mail' where company_id = $1 returning token`, [acme.id])
  await recheckProof(system, { companyId: acme.id, domain: acme.domain, token: proof!.token, method: 'mail', provedAt: new Date(0) })
}

/** By a mail to an address there. */
async function prove(person: Actor<'person'>, domain: string) {
  const { email } = await askByMail(person, { domain, mailbox: person.id.slice(-12) })
  return proveByMail(person, { token: tokenIn((await mailsTo(email))[0]) })
}

/** Acme's people keep a note, a template, a filter and a notice, and answer Ada. */
async function keepThings(acme: Actor<'company'>, entryId: string) {
  await noteEntry(acme, { entryId, note: 'Kanari: a difficult one.' })
  await assignEntry(acme, { entryId, assignee: 'me' })
  await addTemplate(acme, { title: 'Kanari', body: 'Turn it off.' })
  await saveInboxFilter(acme, { name: 'Kanari', query: 'topic=lights' })
  await writeNotice(acme, lights)
  await answerIssue(acme, { entryId, body: 'We look into it.' })
}

test('nobody is given work who does not work here, nor who was just removed', async () => {
  const { acme, zeta, entryId } = await anEntry()
  const lea = await aColleague(acme)
  await expect(assignEntry(acme, { entryId, assignee: zeta.agent.id })).rejects.toMatchObject({ fields: { assignee: ['Choose somebody who works here.'] } })
  await assignEntry(acme, { entryId, assignee: acme.agent.id })
  const both = await Promise.allSettled([assignEntry(acme, { entryId, assignee: lea.agent.id }), removeColleague(acme, { colleagueId: lea.agent.id })])
  expect(both[1].status).toBe('fulfilled')
  // Whoever came first: to whom it was given and who left has it no more, and where she left first, it stayed.
  expect((await getEntry(acme, { entryId })).assigneeId).toBe(both[0].status === 'fulfilled' ? null : acme.agent.id)
  await expect(openAs(acme, (db) => db.inboxWork.updateMany({ where: { entryId }, data: { assigneeId: lea.agent.id } }))).rejects.toThrow(/[Ff]oreign key/)
})

test('whoever goes has nothing in hand any more, however they go; what others have stays theirs', async () => {
  const { ada, acme, entryId } = await anEntry()
  const kim = await aColleague(acme, 'agent', 'Kim')
  const password = 'a lamp beside the window'
  const account = await createAccount(system, { name: 'Pat', email: `pat-${ada.id}@example.com`, password })
  await openAs(system, (db) => db.companyMember.create({ data: { companyId: acme.id, personId: account.personId, domain: acme.domain, name: 'Pat', role: 'agent' } }))
  const inHand = async () => [(await listInbox(acme, { assignee: 'nobody' })).entries.length, (await getEntry(acme, { entryId })).assigneeId]

  const ways = [
    [() => removeColleague(acme, { colleagueId: kim.agent.id }), kim.agent.id],
    [async () => leaveCompany((await aColleagueBack(acme, kim.person)), { companyId: acme.id }), kim.agent.id],
    [() => deleteAccount(proveActor('person', account.personId), { password }), account.personId],
  ] as const
  for (const [go, id] of ways) {
    if (id === kim.agent.id) await aColleagueBack(acme, kim.person)
    await assignEntry(acme, { entryId, assignee: id })
    expect(await inHand()).toEqual([0, id])
    await go()
    expect(await inHand()).toEqual([1, null])
  }
  await assignEntry(acme, { entryId, assignee: 'me' })
  expect(await inHand()).toEqual([0, acme.agent.id])
})

async function aColleagueBack(acme: Story['acme'], person: Actor<'person'>) {
  await openAs(system, (db) => db.companyMember.createMany({ data: { companyId: acme.id, personId: person.id, domain: acme.domain, name: 'Kim', role: 'agent' }, skipDuplicates: true }))
  return person
}

test('a company whose proof is lost tells nobody anything; it does again when the proof is back', async () => {
  const story = await anEntry()
  const { ada, acme, issue } = story
  await writeNotice(acme, lights)
  expect(await listNews(ada, {})).toHaveLength(1)
  await loseProof(story)
  expect([await listNews(ada, {}), await listOnIssue(ada, { issueId: issue.id })]).toEqual([[], []])
  expect(await openAs(ada, (db) => db.$queryRaw`select 1 from notice where company_id = ${acme.id}::uuid`)).toEqual([])

  expect(await prove(personOf(acme), acme.domain)).toMatchObject({ claimed: false, putAway: false })
  expect(await listOnIssue(ada, { issueId: issue.id })).toMatchObject([{ title: lights.title }])
  expect(await listNotices((await findAgent(personOf(acme), acme.id))!, {})).toMatchObject([{ endedAt: null }])
})

test('where nobody is left, nothing is said either: the last one left, or deleted their account', async () => {
  const { ada, acme, issue } = await anEntry()
  await writeNotice(acme, lights)
  await leaveCompany(personOf(acme), { companyId: acme.id })
  expect(await listOnIssue(ada, { issueId: issue.id })).toEqual([])

  const other = await anEntry()
  await writeNotice(other.acme, lights)
  // As deleting the account of the last one does.
  await openAs(system, (db) => db.domainProof.deleteMany({ where: { companyId: other.acme.id } }))
  expect(await listNews(other.ada, {})).toEqual([])
})

test.each(['lost', 'left', 'deleted'] as const)('whoever proves the website after it was %s finds what people let it read, and nothing that others kept', async (how) => {
  const story = await anEntry()
  const { ada, acme, issue, entryId } = story
  await keepThings(acme, entryId)
  if (how === 'lost') await loseProof(story)
  if (how === 'left') await leaveCompany(personOf(acme), { companyId: acme.id })
  if (how === 'deleted') await openAs(system, async (db) => {
    await db.domainProof.deleteMany({ where: { companyId: acme.id } })
    await db.person.deleteMany({ where: { id: acme.agent.id } })
  })

  const lea = await aPerson('Lea')
  expect(await prove(lea, acme.domain)).toMatchObject({ claimed: false, putAway: true })
  const agent = (await findAgent(lea, acme.id))!
  const seen = [await listTemplates(agent, {}), await openDesk(agent, {}), await getEntry(agent, { entryId }), await listTeam(agent, {})]
  expect(JSON.stringify(seen)).not.toContain('Kanari')
  expect(await getEntry(agent, { entryId })).toMatchObject({ note: null, assigneeId: null, shared: true, firstAnsweredAt: expect.any(String) as string })
  expect(await listNotices(agent, {})).toMatchObject([{ title: lights.title, endedAt: expect.any(String) as string }])
  expect(await listOnIssue(ada, { issueId: issue.id })).toEqual([])
  expect((await readPermittedIssue(agent, { entryId })).messages.at(-1)).toMatchObject({ body: 'We look into it.' })
  // It is said in the history, and once.
  expect((await readHistory(agent, {})).map(({ kind }) => kind).slice(0, 2)).toEqual([how === 'lost' ? 'taken-over' : 'proved', 'put-away'])
  expect(await findAgent(personOf(acme), acme.id)).toBeNull()
})

test('where nobody kept anything, nothing is said of it', async () => {
  const lea = await aPerson('Lea')
  const { acme } = await aStory()
  await leaveCompany(personOf(acme), { companyId: acme.id })
  expect(await prove(lea, acme.domain)).toMatchObject({ putAway: false })
  expect((await readHistory((await findAgent(lea, acme.id))!, {})).map(({ kind }) => kind)).toEqual(['proved'])
})

test('a mail that proves a website leads on to the issue that a letter named, and to no other page', async () => {
  const { acme, zeta, entryId } = await anEntry()
  const linkTo = async (then: string) => {
    const { email } = await askByMail(await aPerson('Lea'), { domain: acme.domain, mailbox: `lea-${Math.random().toString(36).slice(2)}`, then })
    return new URL(/https?:\S+/.exec((await mailsTo(email))[0]!.text)![0]).searchParams.get('then')
  }
  const strange = ['https://evil.example/', '//evil.example', `/portal/${zeta.id}/issues/${entryId}`, `/portal/${acme.id}/issues/${entryId}?x=//evil`, `/portal/${acme.id}/../today`, 'x'.repeat(1_000)]
  for (const then of strange) expect(await linkTo(then), then).toBeNull()
  const asked = `/portal/${acme.id}/issues/${entryId}`
  expect(await linkTo(asked)).toBe(asked)
})
