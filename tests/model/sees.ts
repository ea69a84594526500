// Who sees what, by what was said: ids and words by kind, in the words of views.ts.
import type { Link, Oracle, Told } from './oracle'
import { inForce, isOver } from './oracle'
import type { World } from './world'

/** Lines such as "issue 0198…": what somebody sees, sorted. */
export type View = string[]

export function companySees(oracle: Oracle, world: World, company: number): View {
  const seen = new Set<string>()
  const see = (kind: string, ...ids: string[]) => ids.forEach((id) => seen.add(`${kind} ${id}`))
  // A line in the inbox stays, without words, until the issue is deleted for good.
  for (const { company: reader, issue } of oracle.permissions) if (reader === company) see('inbox', issue.id)

  for (const permission of oracle.permissions.filter((p) => p.company === company && !isOver(p))) {
    const { owner, issue } = permission
    const face = permission.face === null ? null : oracle.owners[owner]!.faces[permission.face]!
    see('permission', `${issue.id} as ${face?.name ?? 'a customer'} at ${(permission.mayContact && face?.email) || 'nowhere'} under ${permission.terms}`)
    if (issue.removed) continue
    if (face) see('face', `${face.id} ${face.name}`)
    background(see, issue)
    see('message', ...issue.messages.filter(({ by }) => by === 'person' || by === company).map(({ id }) => id))
    if (permission.showsProduct && issue.product !== null) see('product', world.owners[owner]!.products[issue.product]!.id)
    const shown = issue.product === null ? issue.documents : [...issue.documents, world.owners[owner]!.products[issue.product]!.paper]
    if (permission.showsDocuments) see('document', ...(permission.chosen.length > 0 ? shown.filter((id) => permission.chosen.includes(id)) : issue.documents))
    if (permission.showsInteractions) see('interaction', ...issue.interactions)
    if (permission.showsEarlier) for (const earlier of earlierThan(oracle, owner, issue)) background(see, earlier)
  }
  return [...seen].sort()
}

/** Nobody but its members, and they only while its domain is proved; the role says what they may do. */
export function agentIs(oracle: Oracle, company: number, who: 'founder' | 'colleague'): string | null {
  const { lost, colleague } = oracle.companies[company]!
  return lost ? null : who === 'founder' ? 'owner' : colleague
}

export function visitorSees(oracle: Oracle, world: World, link: Link): View {
  const seen = new Set<string>()
  const see = (kind: string, ...ids: string[]) => ids.forEach((id) => seen.add(`${kind} ${id}`))
  const { owner, issue } = link
  if (isOver(link)) return []
  seen.add('opens')
  see('link', `as ${link.face === null ? 'a customer' : oracle.owners[owner]!.faces[link.face]!.name}`)
  if (!issue.removed) {
    background(see, issue)
    see('message', ...issue.messages.filter(({ by }) => by !== 'note').map(({ id }) => id))
    see('interaction', ...issue.interactions)
    if (link.showsProduct && issue.product !== null) see('product', world.owners[owner]!.products[issue.product]!.id)
    if (link.showsDocuments) see('document', ...issue.documents)
    if (link.showsCustomer) see('customer', world.owners[owner]!.relationships[issue.company]!)
  }
  return [...seen].sort()
}

/** All that is theirs, what lies in the trash as well. */
export function ownerSees(oracle: Oracle, world: World, owner: number): View {
  const seen = new Set<string>()
  const see = (kind: string, ...ids: string[]) => ids.forEach((id) => seen.add(`${kind} ${id}`))
  for (const issue of oracle.owners[owner]!.issues) {
    see('issue', issue.id)
    if (issue.solved) see('resolution', issue.id)
    see('message', ...issue.messages.map(({ id }) => id))
    see('interaction', ...issue.interactions)
    see('document', ...issue.documents)
  }
  see('product', ...world.owners[owner]!.products.map(({ id }) => id))
  see('document', ...world.owners[owner]!.products.map(({ paper }) => paper))
  for (const { id, name } of oracle.owners[owner]!.faces) see('face', `${id} ${name}`)
  see('customer', ...world.owners[owner]!.relationships)
  return [...seen].sort()
}

export const mayWrite = (oracle: Oracle, issue: Told, company: number, role: string | null) =>
  !issue.removed && role !== null && role !== 'reader' && inForce(oracle, issue, company)?.mayAnswer === true

/** The issue, and how it ended. */
function background(see: (kind: string, ...ids: string[]) => void, issue: Told) {
  see('issue', issue.id)
  if (issue.solved) see('resolution', issue.id)
}

function earlierThan(oracle: Oracle, owner: number, issue: Told): Told[] {
  const { issues } = oracle.owners[owner]!
  return issues.slice(0, issues.indexOf(issue)).filter(({ company, removed }) => company === issue.company && !removed)
}
