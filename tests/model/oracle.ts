// What everybody may see, in plain words and in memory: the permissions as they were given, and nothing of how the
// database keeps them.
import type { Issue, World } from './world'

type Parts = { showsProduct: boolean; showsDocuments: boolean; showsEarlier: boolean; showsInteractions: boolean }
type Permission = Parts & { owner: number; issue: number; company: number; mayAnswer: boolean; until: number; over: boolean }
export type Link = { owner: number; issue: number; showsProduct: boolean; showsDocuments: boolean; token: string; id: string; until: number; over: boolean }
type Told = { removed: boolean; over: boolean; answers: { id: string; company: number }[] }

export type Oracle = { issues: Told[][]; permissions: Permission[]; links: Link[]; lost: boolean[] }

export const anOracle = (world: World): Oracle => ({
  issues: world.owners.map(({ issues }) => issues.map(() => ({ removed: false, over: false, answers: [] }))),
  permissions: [],
  links: [],
  lost: world.companies.map(() => false),
})

export const inForce = (oracle: Oracle, owner: number, issue: number, company: number) =>
  oracle.permissions.find((p) => !p.over && p.owner === owner && p.issue === issue && p.company === company)

/** Ids that one company may see, by kind, sorted. */
export function companySees(oracle: Oracle, world: World, company: number): View {
  const seen = new Seen()
  if (oracle.lost[company]) return seen.view()
  for (const permission of oracle.permissions.filter((p) => !p.over && p.company === company)) {
    const { owner, issue } = permission
    const told = oracle.issues[owner]![issue]!
    const of = world.owners[owner]!.issues[issue]!
    seen.add('permission', `${of.id} ${world.companies[company]!.id}`)
    if (told.removed) continue
    seen.thread(of, told)
    for (const answer of told.answers) if (answer.company === company) seen.add('message', answer.id)
    if (permission.showsProduct) seen.add('product', of.product)
    if (permission.showsDocuments) seen.add('document', of.document)
    if (permission.showsInteractions) seen.add('interaction', of.interaction)
    if (permission.showsEarlier) for (let earlier = 0; earlier < issue; earlier++) seen.background(world.owners[owner]!.issues[earlier]!, oracle.issues[owner]![earlier]!)
  }
  return seen.view()
}

export function visitorSees(oracle: Oracle, world: World, link: Link): View {
  const seen = new Seen()
  const told = oracle.issues[link.owner]![link.issue]!
  if (link.over || told.removed) return seen.view()
  const of = world.owners[link.owner]!.issues[link.issue]!
  seen.thread(of, told)
  for (const answer of told.answers) seen.add('message', answer.id)
  seen.add('interaction', of.interaction)
  if (link.showsProduct) seen.add('product', of.product)
  if (link.showsDocuments) seen.add('document', of.document)
  return seen.view()
}

export type View = Record<string, string[]>

class Seen {
  private readonly kinds = new Map<string, Set<string>>()

  add(kind: string, id: string) {
    this.kinds.set(kind, (this.kinds.get(kind) ?? new Set()).add(id))
  }

  /** What the person wrote for others to read, but not their note to themselves. */
  thread(of: Issue, told: Told) {
    this.background(of, told)
    this.add('message', of.message)
  }

  /** The issue, and how it ended. */
  background(of: Issue, told: Told) {
    if (told.removed) return
    this.add('issue', of.id)
    if (told.over) this.add('resolution', of.id)
  }

  view(): View {
    return Object.fromEntries([...this.kinds].map(([kind, ids]) => [kind, [...ids].sort()]))
  }
}
