// What was said, in plain words and in memory: the issues, the permissions and links as they were given, and nothing of how
// the database keeps them. sees.ts says who sees what by that.
import type { World } from './world'

export type Parts = {
  showsProduct: boolean
  showsEarlier: boolean
  showsInteractions: boolean
  showsDocuments: boolean
  /** Which of them; none is all of the issue's. */
  chosen: string[]
  mayAnswer: boolean
  mayContact: boolean
  /** Which one of the person's; null is "A customer". */
  face: number | null
  terms: string
}
/**
 * `left` times ten days, or until it is solved; two that were given the same end have the same `day`. Once it is over, `ended`
 * says at which step.
 */
type Lasting = { owner: number; left: number; day: number; ended: number | null }
export type Standing = Parts & Lasting & { id: string; company: number; about: { product: number } | { company: number }; given: number }
export type Permission = Parts & Lasting & { issue: Told; company: number; standing: Standing | null; wasSolved: boolean; said: Said }
/** What was said about its terms, and what was offered instead: that is done once. */
type Said = { state: 'open' | 'accepted' | 'offered' | 'refused'; offered: string | null }
export type Link = Lasting & { id: string; token: string; issue: Told; face: number | null; showsProduct: boolean; showsDocuments: boolean; showsCustomer: boolean }

export type Told = {
  id: string
  company: number
  product: number | null
  documents: string[]
  interactions: string[]
  messages: { id: string; by: 'person' | 'note' | number }[]
  removed: boolean
  solved: boolean
}
type Face = { id: string; name: string; email: string | null; removed: boolean }
type Role = 'owner' | 'agent' | 'reader'
export type Oracle = {
  step: number
  owners: { issues: Told[]; faces: Face[] }[]
  permissions: Permission[]
  standing: Standing[]
  links: Link[]
  companies: { lost: boolean; colleague: Role | null }[]
}

export const anOracle = (world: World): Oracle => ({
  step: 0,
  owners: world.owners.map(({ issues, faces }) => ({
    issues: issues.map(({ id, product, message, note, interaction, document }) => ({
      ...{ id, product, company: 0, documents: [document], interactions: [interaction], removed: false, solved: false },
      messages: [{ id: message, by: 'person' as const }, { id: note, by: 'note' as const }],
    })),
    faces: faces.map((face) => ({ ...face, removed: false })),
  })),
  permissions: [],
  standing: [],
  links: [],
  companies: world.companies.map(() => ({ lost: false, colleague: 'agent' })),
})

export const isOver = ({ ended }: Lasting) => ended !== null

export const inForce = (oracle: Oracle, issue: Told, company: number) => oracle.permissions.find((p) => !isOver(p) && p.issue === issue && p.company === company)

export function end(oracle: Oracle, ...all: Lasting[]) {
  for (const one of all) one.ended ??= oracle.step
}

const fits = ({ about }: Standing, { product, company }: Told) => ('product' in about ? about.product === product : about.company === company)

export const newlySaid = (): Said => ({ state: 'open', offered: null })

/**
 * A standing permission covers every open issue that fits, as long as it lasts and the issue fits. What the company had for
 * an issue, and has no more, does not come back by one that was there already; unless the issue only left what covered it, or
 * was solved and goes on.
 */
export function followStanding(oracle: Oracle) {
  end(oracle, ...oracle.permissions.filter((p) => p.standing && !isOver(p) && !fits(p.standing, p.issue)))
  for (const [owner, { issues }] of oracle.owners.entries())
    for (const issue of issues.filter(({ removed, solved }) => !removed && !solved))
      for (const company of oracle.companies.keys()) {
        const had = oracle.permissions.filter((p) => p.issue === issue && p.company === company)
        if (had.some((p) => !isOver(p))) continue
        const [standing] = oracle.standing
          .filter((s) => s.owner === owner && s.company === company && !isOver(s) && fits(s, issue) && comesBack(s, had.findLast((p) => p.standing === s)))
          .filter((s) => !had.some((p) => p.standing !== s && p.ended! > s.given && (!p.standing || fits(p.standing, issue))))
          .toSorted((a, b) => Number('product' in b.about) - Number('product' in a.about) || b.given - a.given)
        if (standing) oracle.permissions.push(givenBy(standing, issue, had.findLast((p) => p.standing === standing)))
      }
}

const comesBack = (standing: Standing, before: Permission | undefined) => !before || (before.wasSolved && before.face === standing.face)

/** No more than the company could see of the issue before. */
function givenBy(standing: Standing, issue: Told, before?: Permission): Permission {
  const both = (part: keyof Parts) => Boolean(standing[part] && (before ?? standing)[part])
  const shows = { showsProduct: both('showsProduct'), showsEarlier: both('showsEarlier'), showsInteractions: both('showsInteractions'), showsDocuments: both('showsDocuments') }
  const may = { mayAnswer: both('mayAnswer'), mayContact: both('mayContact') }
  return { ...standing, ...shows, ...may, chosen: before?.chosen ?? [], issue, standing, wasSolved: false, said: newlySaid() }
}
