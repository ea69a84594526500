// What anybody may do, in any order. Each step is done for real and told to the oracle, which says first whether it can be done.
import fc from 'fast-check'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reopenIssue } from '@/issue/operations/reopen-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { restoreIssue } from '@/issue/operations/restore-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import { revokeEverything } from '@/permission/operations/revoke-everything'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { findAgent } from '@/platform/auth/find-agent'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { stampAnsweredCase } from '@/share-link/operations/stamp-answered-case'
import type { Clock } from './clock'
import { inForce, type Oracle } from './oracle'
import type { World } from './world'

const two = fc.nat(1)
const at = { owner: two, issue: two }
const parts = { showsProduct: fc.boolean(), showsDocuments: fc.boolean(), showsEarlier: fc.boolean(), showsInteractions: fc.boolean() }

export const aStep = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('permit' as const), ...at, company: two, ...parts, mayAnswer: fc.boolean(), until: fc.constantFrom('solved' as const, '30 days' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revoke' as const), ...at, company: two }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('revoke everything' as const), owner: two, company: two }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('share' as const), ...at, showsProduct: fc.boolean(), showsDocuments: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take a link back' as const), which: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('answer' as const), ...at, company: two }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resolve' as const), ...at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const), ...at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), ...at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore' as const), ...at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('let time pass' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose the domain' as const), company: two }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('prove the domain again' as const), company: two }) },
)
export type Step = typeof aStep extends fc.Arbitrary<infer S> ? S : never
type Of<D extends Step['do']> = Extract<Step, { do: D }>
type Stage = { world: World; oracle: Oracle; clock: Clock }

const STEPS: { [D in Step['do']]: (stage: Stage, step: Of<D>) => Promise<void> } = {
  permit: async ({ world, oracle, clock }, { owner, issue, company, until, mayAnswer, showsProduct, showsDocuments, showsEarlier, showsInteractions }) => {
    const given = { mayAnswer, showsProduct, showsDocuments, showsEarlier, showsInteractions }
    const { person, issues } = world.owners[owner]!
    const can = !oracle.issues[owner]![issue]!.removed && !inForce(oracle, owner, issue, company)
    const done = await tried(permitIssue(person, { issueId: issues[issue]!.id, company: world.companies[company]!.domain, until, ...given }), can)
    if (!done) return
    const [row] = await clock.ask<{ expires_at: Date | null }>('select expires_at from permission where id = $1', [done.permissionId])
    oracle.permissions.push({ ...given, owner, issue, company, until: row!.expires_at?.getTime() ?? Infinity, over: false })
  },
  revoke: async ({ world, oracle, clock }, { owner, issue, company }) => {
    const { person, issues } = world.owners[owner]!
    const rows = await clock.ask<{ id: string }>('select id from permission where issue_id = $1 and company_id = $2 order by id desc limit 1', [issues[issue]!.id, world.companies[company]!.id])
    if (!rows[0]) return
    const mine = inForce(oracle, owner, issue, company)
    await tried(revokePermission(person, { permissionId: rows[0].id }), !!mine)
    if (mine) mine.over = true
  },
  'revoke everything': async ({ world, oracle }, { owner, company }) => {
    await tried(revokeEverything(world.owners[owner]!.person, { companyId: world.companies[company]!.id }), true)
    for (const permission of oracle.permissions) if (permission.owner === owner && permission.company === company) permission.over = true
  },
  share: async ({ world, oracle, clock }, { owner, issue, showsProduct, showsDocuments }) => {
    const shows = { showsProduct, showsDocuments }
    const { person, issues } = world.owners[owner]!
    const link = await tried(createCaseLink(person, { issueId: issues[issue]!.id, expiry: '30', ...shows }), !oracle.issues[owner]![issue]!.removed)
    if (!link) return
    const [row] = await clock.ask<{ expires_at: Date }>('select expires_at from share_link where id = $1', [link.id])
    oracle.links.push({ ...shows, owner, issue, id: link.id, token: link.address.split('/').at(-1)!, until: row!.expires_at.getTime(), over: false })
  },
  'take a link back': async ({ world, oracle }, { which }) => {
    const open = oracle.links.filter(({ over }) => !over)
    const link = open[which % Math.max(open.length, 1)]
    if (!link) return
    await tried(revokeShareLink(world.owners[link.owner]!.person, { shareLinkId: link.id }), true)
    link.over = true
  },
  answer: async ({ world, oracle, clock }, { owner, issue, company }) => {
    const { id, agentPerson } = world.companies[company]!
    const { person, issues } = world.owners[owner]!
    const issueId = issues[issue]!.id
    const [entry] = await clock.ask<{ id: string }>('select id from inbox_entry where company_id = $1 and issue_id = $2', [id, issueId])
    const agent = await findAgent(agentPerson, id)
    if (!entry || !agent) return
    const told = oracle.issues[owner]![issue]!
    const can = !told.removed && inForce(oracle, owner, issue, company)?.mayAnswer === true
    if (!(await tried(answerIssue(agent, { entryId: entry.id, body: 'An answer.' }), can))) return
    // The job that the answer left, for the case links.
    await stampAnsweredCase(person, { issueId })
    const [answer] = await clock.ask<{ id: string }>(`select id from message where issue_id = $1 and author = 'company' order by id desc limit 1`, [issueId])
    world.names.set(answer!.id, `an answer by ${world.names.get(id)} to ${world.names.get(issueId)}`)
    told.answers.push({ id: answer!.id, company })
  },
  resolve: async ({ world, oracle }, { owner, issue }) => {
    const told = oracle.issues[owner]![issue]!
    const { person, issues } = world.owners[owner]!
    if (!(await tried(resolveIssue(person, { issueId: issues[issue]!.id }), !told.removed && !told.over))) return
    told.over = true
    for (const p of oracle.permissions) if (p.owner === owner && p.issue === issue && p.until === Infinity) p.over = true
  },
  reopen: async ({ world, oracle }, { owner, issue }) => {
    const told = oracle.issues[owner]![issue]!
    const { person, issues } = world.owners[owner]!
    if (await tried(reopenIssue(person, { issueId: issues[issue]!.id }), !told.removed && told.over)) told.over = false
  },
  remove: async ({ world, oracle }, { owner, issue }) => {
    const told = oracle.issues[owner]![issue]!
    const { person, issues } = world.owners[owner]!
    if (await tried(removeIssue(person, { issueId: issues[issue]!.id }), !told.removed)) told.removed = true
  },
  restore: async ({ world, oracle }, { owner, issue }) => {
    const told = oracle.issues[owner]![issue]!
    const { person, issues } = world.owners[owner]!
    if (await tried(restoreIssue(person, { issueId: issues[issue]!.id }), told.removed)) told.removed = false
  },
  'let time pass': async ({ world, oracle, clock }, { which }) => {
    const running = [...oracle.permissions, ...oracle.links].filter(({ over, until }) => !over && until < Infinity).sort((a, b) => a.until - b.until)
    const last = running[which % Math.max(running.length, 1)]
    if (!last) return
    await clock.passes(new Date(last.until), world.owners.map(({ person }) => person.id))
    for (const ending of running) if (ending.until <= last.until) ending.over = true
  },
  'lose the domain': async ({ world, oracle, clock }, { company }) => {
    await clock.ask('update domain_proof set lost_at = now() where company_id = $1', [world.companies[company]!.id])
    oracle.lost[company] = true
  },
  'prove the domain again': async ({ world, oracle, clock }, { company }) => {
    await clock.ask('update domain_proof set lost_at = null where company_id = $1', [world.companies[company]!.id])
    oracle.lost[company] = false
  },
}

export const take = (stage: Stage, step: Step) => (STEPS[step.do] as (stage: Stage, step: Step) => Promise<void>)(stage, step)

/** What came of it, if it could be done; it must not be done when it cannot, nor refused when it can. */
async function tried<T>(doing: Promise<T>, can: boolean): Promise<T | null> {
  const outcome = await doing.then((value) => ({ value }), (error: unknown) => ({ error }))
  if ('error' in outcome && can) throw outcome.error
  if ('value' in outcome && !can) throw new Error('This was done although it must not be.')
  return 'value' in outcome ? outcome.value : null
}
