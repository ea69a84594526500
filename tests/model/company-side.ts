// What a company and its agents do.
import { answerTerms } from '@/agreement/operations/answer-terms'
import { settleOffer } from '@/agreement/operations/settle-offer'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { requestMore } from '@/inbox/operations/request-more'
import { settleMessage } from '@/issue/operations/settle-message'
import { changeRole } from '@/member/operations/change-role'
import { removeColleague } from '@/member/operations/remove-colleague'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { AppError } from '@/platform/access/errors'
import { findAgent } from '@/platform/auth/find-agent'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { newId } from '@/platform/ids'
import { stampAnsweredCase } from '@/share-link/operations/stamp-answered-case'
import { issueOf, newestPermission, personOf } from './giving'
import { inForce, type Told } from './oracle'
import { agentIs, mayWrite } from './sees'
import type { Doing, Stage } from './story'
import { tried } from './tried'

type Where = { owner: number; issue: number; company: number; by: 'founder' | 'colleague' }
type Desk = { issue: Told; entryId: string; agent: Actor<'company'>; role: string | null }

export const companySide: Doing<
  'answer' | 'answer past the operation' | 'ask for more' | 'answer the terms' | 'settle the offer' | 'agree on other terms' | 'change the role' | 'remove the colleague' | 'take the colleague in' | 'lose the domain' | 'prove the domain again'
> = {
  answer: async (stage, where) => {
    const desk = await deskOf(stage, where)
    if (!desk) return
    const { issue, entryId, agent, role } = desk
    if (await tried(answerIssue(agent, { entryId, body: 'An answer.' }), mayWrite(stage.oracle, issue, where.company, role))) await toldInThread(stage, where, issue)
  },
  // The database refuses by itself, whatever an operation would have forgotten; what a role may do it does not know.
  'answer past the operation': async (stage, where) => {
    const desk = await deskOf(stage, where)
    if (desk && !desk.issue.removed && (await tried(writePast(stage, desk, where), mayWrite(stage.oracle, desk.issue, where.company, 'agent')))) await toldInThread(stage, where, desk.issue)
  },
  'ask for more': async (stage, { ask, granted, ...where }) => {
    const desk = await deskOf(stage, where)
    if (!desk) return
    const { issue, entryId, agent, role } = desk
    const permission = inForce(stage.oracle, issue, where.company)
    const shown = permission && { product: permission.showsProduct, documents: permission.showsDocuments && permission.chosen.length === 0, earlier: permission.showsEarlier, interactions: permission.showsInteractions }
    if (!(await tried(requestMore(agent, { entryId, asks: [ask], body: 'We need it.' }), mayWrite(stage.oracle, issue, where.company, role) && !shown![ask]))) return
    const messageId = await toldInThread(stage, where, issue)
    await settleMessage(personOf(stage, where.owner), { issueId: issue.id, messageId, answer: granted ? 'granted' : 'declined' })
    const more = { product: { showsProduct: true }, documents: { showsDocuments: true, chosen: [] as string[] }, earlier: { showsEarlier: true }, interactions: { showsInteractions: true } }
    if (granted) Object.assign(permission!, more[ask])
  },
  // Terms are answered, they do not lock (decision 0011): nobody sees more or less by it.
  'answer the terms': async (stage, { reply, offered, ...where }) => {
    const desk = await deskOf(stage, where)
    if (!desk) return
    const { issue, entryId, agent, role } = desk
    const permission = inForce(stage.oracle, issue, where.company)
    const { said, terms } = permission ?? { said: null, terms: '' }
    const can = role !== 'reader' && said !== null && said.state !== 'accepted' && (reply !== 'offered' || (said.offered === null && offered !== terms))
    if (await tried(answerTerms(agent, { entryId, reply, offered: reply === 'offered' ? offered : null }), can)) Object.assign(said!, { state: reply }, reply === 'offered' && { offered })
  },
  // Those that are taken stand in the permission from then on.
  'settle the offer': async (stage, { accept, ...where }) => {
    const issue = issueOf(stage, where)
    const permission = issue && inForce(stage.oracle, issue, where.company)
    if (!permission) return
    const permissionId = (await newestPermission(stage, issue, where.company))!
    const { said } = permission
    if (!(await tried(settleOffer(personOf(stage, where.owner), { permissionId, accept }), said.state === 'offered'))) return
    said.state = accept ? 'accepted' : 'open'
    if (accept) permission.terms = said.offered!
  },
  // One after the other: of themselves they seldom meet at the same permission.
  'agree on other terms': async (stage, { offered, ...where }) => {
    await companySide['answer the terms'](stage, { ...where, do: 'answer the terms', reply: 'offered', offered })
    await companySide['settle the offer'](stage, { ...where, do: 'settle the offer', accept: true })
  },
  'change the role': async (stage, { company, role }) => {
    const [founder, of] = [await agentOf(stage, company, 'founder'), stage.oracle.companies[company]!]
    if (founder && (await tried(changeRole(founder, { colleagueId: stage.world.companies[company]!.colleague, role }), of.colleague !== null))) of.colleague = role
  },
  'remove the colleague': async (stage, { company }) => {
    const [founder, of] = [await agentOf(stage, company, 'founder'), stage.oracle.companies[company]!]
    if (founder && (await tried(removeColleague(founder, { colleagueId: stage.world.companies[company]!.colleague }), of.colleague !== null))) of.colleague = null
  },
  'take the colleague in': async ({ world, oracle }, { company }) => {
    const [{ id, colleague, domain }, of] = [world.companies[company]!, oracle.companies[company]!]
    if (of.colleague !== null) return
    await openAs(system, (db) => db.companyMember.create({ data: { companyId: id, personId: colleague, domain, name: 'Lea', role: 'agent' } }))
    of.colleague = 'agent'
  },
  'lose the domain': async ({ world, oracle, clock }, { company }) => {
    await clock.ask('update domain_proof set lost_at = now() where company_id = $1', [world.companies[company]!.id])
    oracle.companies[company]!.lost = true
  },
  'prove the domain again': async ({ world, oracle, clock }, { company }) => {
    await clock.ask('update domain_proof set lost_at = null where company_id = $1', [world.companies[company]!.id])
    oracle.companies[company]!.lost = false
  },
}

const agentOf = ({ world }: Stage, company: number, who: 'founder' | 'colleague') => findAgent(proveActor('person', world.companies[company]![who]), world.companies[company]!.id)

/** Null where there is nobody, or nothing in the inbox to answer. */
async function deskOf(stage: Stage, where: Where): Promise<Desk | null> {
  const issue = issueOf(stage, where)
  if (!issue) return null
  const [entry] = await stage.clock.ask<{ id: string }>('select id from inbox_entry where company_id = $1 and issue_id = $2', [stage.world.companies[where.company]!.id, issue.id])
  const agent = entry && (await agentOf(stage, where.company, where.by))
  return agent ? { issue, entryId: entry.id, agent, role: agentIs(stage.oracle, where.company, where.by) } : null
}

const writePast = ({ world }: Stage, { agent, issue }: Desk, { owner }: Where) =>
  openAs(agent, (db) => db.$executeRaw`
    insert into message (owner_id, id, issue_id, author, company_id, agent_name, body, private, readers)
    select ${world.owners[owner]!.id}::uuid, ${newId()}::uuid, ${issue.id}::uuid, 'company', ${agent.id}::uuid, 'Lea', 'Past it.', false,
      jsonb_build_object('company:' || ${agent.id}::text, coalesce((select expires_at from permission where issue_id = ${issue.id}::uuid), 'infinity'))`).catch((error: unknown) => {
    throw String(error).includes('42501') || String(error).includes('no permission') ? new AppError('NOT_ALLOWED', 'The database refused.') : error
  })

/** What a company wrote last; and the errand that it left, for the case links, is done. */
async function toldInThread(stage: Stage, { owner, company }: Where, issue: Told): Promise<string> {
  await stampAnsweredCase(personOf(stage, owner), { issueId: issue.id })
  const [said] = await stage.clock.ask<{ id: string }>(`select id from message where issue_id = $1 and author = 'company' order by id desc limit 1`, [issue.id])
  stage.world.names[said!.id] = `what ${stage.world.names[stage.world.companies[company]!.id]} wrote to ${stage.world.names[issue.id]}`
  issue.messages.push({ id: said!.id, by: company })
  return said!.id
}
