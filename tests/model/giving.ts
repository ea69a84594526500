// What a person lets companies read: one issue, or all about a product or with a company.
import { changePermission } from '@/permission/operations/change-permission'
import { changeStanding } from '@/permission/operations/change-standing'
import { giveStanding } from '@/permission/operations/give-standing'
import { permitIssue } from '@/permission/operations/permit-issue'
import { revokeAll } from '@/permission/operations/revoke-all'
import { revokeEverything } from '@/permission/operations/revoke-everything'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { revokeStanding } from '@/permission/operations/revoke-standing'
import { proveActor } from '@/platform/auth/prove-actor'
import { end, inForce, isOver, newlySaid, type Oracle, type Parts, type Permission, type Standing, type Told } from './oracle'
import type { Doing, Stage } from './story'
import { tried } from './tried'

type Given = Omit<Parts, 'showsDocuments' | 'chosen' | 'terms'> & { documents: string }
type Until = 'solved' | 'same' | number

export const personOf = ({ world }: Stage, owner: number) => proveActor('person', world.owners[owner]!.id)
/** One of those there are. */
export const issueOf = ({ oracle }: Stage, { owner, issue }: { owner: number; issue: number }): Told | null => {
  const { issues } = oracle.owners[owner]!
  return issues[issue % Math.max(issues.length, 1)] ?? null
}
export const newestPermission = ({ world, clock }: Stage, issue: Told, company: number) =>
  clock.ask<{ id: string }>('select id from permission where issue_id = $1 and company_id = $2 order by created_at desc, id desc limit 1', [issue.id, world.companies[company]!.id]).then(([row]) => row?.id)

const lasting = (until: Until) => (typeof until === 'number' ? { until: 'days' as const, days: until * 10 } : { until })
const ending = ({ oracle }: Stage, until: Until) => (typeof until === 'number' ? { left: until, day: oracle.step } : { left: Infinity, day: 0 })

export const giving: Doing<'permit' | 'change' | 'revoke' | 'revoke everything' | 'revoke all' | 'permit all' | 'change a standing one' | 'revoke a standing one'> = {
  permit: async (stage, { owner, issue: which, company, until, terms, ...given }) => {
    const { oracle, world } = stage
    const issue = issueOf(stage, { owner, issue: which })
    if (!issue) return
    const chosen = choose(stage, owner, issue, given)
    const can = !issue.removed && !inForce(oracle, issue, company) && chosen.can && !(until === 'solved' && issue.solved)
    const input = { issueId: issue.id, company: world.companies[company]!.domain, ...lasting(until), terms, ...chosen.input }
    if (!(await tried(permitIssue(personOf(stage, owner), input), can))) return
    oracle.permissions.push({ ...chosen.parts, ...ending(stage, until), owner, issue, company, terms, ended: null, standing: null, wasSolved: false, said: newlySaid() })
  },
  change: async (stage, { owner, issue: which, company, until, ...given }) => {
    const issue = issueOf(stage, { owner, issue: which })
    const permissionId = issue && (await newestPermission(stage, issue, company))
    if (!permissionId) return
    const chosen = choose(stage, owner, issue, given)
    const permission = inForce(stage.oracle, issue, company)
    const can = !!permission && !issue.removed && chosen.can && !(until === 'solved' && issue.solved)
    const terms = permission?.terms ?? 'SD-BASE'
    if (!(await tried(changePermission(personOf(stage, owner), { permissionId, ...lasting(until), terms, ...chosen.input }), can))) return
    Object.assign(permission!, chosen.parts, until !== 'same' && ending(stage, until))
  },
  revoke: async (stage, { owner, company, ...which }) => {
    const issue = issueOf(stage, { owner, ...which })
    const permissionId = issue && (await newestPermission(stage, issue, company))
    if (!permissionId) return
    const permission = inForce(stage.oracle, issue, company)
    await tried(revokePermission(personOf(stage, owner), { permissionId }), !!permission)
    if (permission) end(stage.oracle, permission)
  },
  'revoke everything': async (stage, { owner, company }) => {
    await revokeEverything(personOf(stage, owner), { companyId: stage.world.companies[company]!.id })
    end(stage.oracle, ...allOf(stage.oracle, owner).filter((given) => given.company === company))
  },
  'revoke all': async (stage, { owner, andLinks }) => {
    await revokeAll(personOf(stage, owner), { andLinks })
    end(stage.oracle, ...allOf(stage.oracle, owner), ...stage.oracle.links.filter((link) => andLinks && link.owner === owner))
  },
  'permit all': async (stage, { owner, company, about, one, until, terms, ...given }) => {
    const { oracle, world } = stage
    const chosen = choose(stage, owner, null, given)
    const scope = about === 'product' ? { product: one } : { company: one }
    const there = oracle.standing.some((s) => !isOver(s) && s.owner === owner && s.company === company && JSON.stringify(s.about) === JSON.stringify(scope))
    const of = about === 'product' ? { productId: world.owners[owner]!.products[one]!.id } : { aboutId: world.companies[one]!.id }
    const input = { ...of, company: world.companies[company]!.domain, ...lasting(until), terms, ...chosen.input, showsDocuments: chosen.parts.showsDocuments }
    const done = await tried(giveStanding(personOf(stage, owner), input), !there && chosen.can)
    if (done) oracle.standing.push({ ...chosen.parts, ...ending(stage, until), id: done.standingId, owner, company, about: scope, terms, given: oracle.step, ended: null })
  },
  'change a standing one': async (stage, { which, until, ...given }) => {
    const { oracle } = stage
    const was = oracle.standing[which % Math.max(oracle.standing.length, 1)]
    if (!was) return
    const { owner, face, id, terms } = was
    const chosen = choose(stage, owner, null, { ...given, face })
    const input = { standingId: id, ...lasting(until), terms, ...chosen.input, showsDocuments: chosen.parts.showsDocuments }
    if (!(await tried(changeStanding(personOf(stage, owner), input), !isOver(was) && chosen.can))) return
    const now = { ...chosen.parts, ...(until === 'same' ? { left: was.left, day: was.day } : ending(stage, until)) }
    for (const permission of oracle.permissions.filter((p) => p.standing === was && !isOver(p))) handOn(oracle, permission, was, now)
    Object.assign(was, now)
  },
  'revoke a standing one': async (stage, { which }) => {
    const { oracle } = stage
    const standing = oracle.standing[which % Math.max(oracle.standing.length, 1)]
    if (!standing) return
    const can = !isOver(standing)
    await tried(revokeStanding(personOf(stage, standing.owner), { standingId: standing.id }), can)
    if (can) end(oracle, standing, ...oracle.permissions.filter((p) => p.standing === standing))
  },
}

const allOf = (oracle: Oracle, owner: number) => [...oracle.permissions, ...oracle.standing].filter((given) => given.owner === owner)

/** As the form says it, and whether it can be said: of a face that is there, with an address if they may write to it. */
function choose({ oracle, world }: Stage, owner: number, issue: Told | null, { face: at, documents, showsProduct, showsEarlier, showsInteractions, mayAnswer, mayContact }: Given) {
  const parts = { showsProduct, showsEarlier, showsInteractions, mayAnswer, mayContact }
  const face = at === null ? null : oracle.owners[owner]!.faces[at]!
  const paper = issue?.product == null ? undefined : world.owners[owner]!.products[issue.product]!.paper
  const some = documents === "the issue's" ? issue?.documents : documents === "the product's" && paper ? [paper] : []
  const [showsDocuments, chosen] = [documents !== 'none', some ?? []]
  return {
    can: !face?.removed && !(parts.mayContact && !face?.email),
    parts: { ...parts, face: at, showsDocuments, chosen },
    input: { ...parts, face: face?.id ?? null, showsDocuments: !showsDocuments ? 'none' as const : chosen.length > 0 ? 'these' as const : 'all' as const, documentIds: chosen },
  }
}

const FOLLOWING = ['showsProduct', 'showsEarlier', 'showsInteractions', 'showsDocuments', 'mayAnswer', 'mayContact', 'face'] as const

/** What is another now, where the issue had it as it was. The end "until it is solved" is none for what is solved. */
function handOn(oracle: Oracle, permission: Permission, was: Standing, now: Omit<Parts, 'terms'> & { left: number; day: number }) {
  const { left, day } = now
  for (const part of FOLLOWING) if (permission[part] === was[part]) Object.assign(permission, { [part]: now[part] })
  if (permission.day === was.day && (left < Infinity || !permission.issue.solved)) Object.assign(permission, { left, day })
  const face = permission.face === null ? null : oracle.owners[permission.owner]!.faces[permission.face]!
  permission.mayContact &&= Boolean(face?.email)
}
