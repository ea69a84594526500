// How hits become the groups of a page.
import { AT_MOST, type Hit } from './find'
import { fold } from './fold'
import { markWords } from './mark-words'
import { type FoundKind, KINDS, printQuery, type Query } from './read-query'

const LISTS: Partial<Record<FoundKind, string>> = { issue: '/issues', product: '/have', company: '/companies', want: '/want' }

export function asGroups(hits: Hit[], query: Query, each: number) {
  const words = query.words.map(fold)
  const marked = (text: string) => markWords(text, words)

  return KINDS.flatMap((kind) => {
    const ofKind = hits.filter((hit) => hit.kind === kind).sort((a, b) => a.rank - b.rank || b.at.getTime() - a.at.getTime())
    const found = [...new Map(ofKind.toReversed().map((hit) => [hit.id, hit])).values()].toReversed()
    if (found.length === 0) return []

    const doubled = ofKind.length - found.length
    const totalOf = (inside: boolean) => ofKind.find((hit) => hit.inside === inside)?.total ?? 0
    const total = totalOf(false) + totalOf(true) - doubled
    return {
      kind,
      found: found.slice(0, each).map((hit) => ({ ...hit, title: marked(titleOf(hit)), excerpt: hit.excerpt === null ? null : marked(cut(hit.excerpt)), href: hrefOf(hit) })),
      count: Math.min(total, AT_MOST),
      more: total > AT_MOST,
      all: allOf(kind, query),
    }
  })
}

const LONGEST_TITLE = 160
const titleOf = ({ title }: Hit) => (title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).toWellFormed()}…` : title)

/** A piece of a text begins and ends with whole words. */
const cut = (piece: string) => piece.replace(/^\S*\s+/u, '… ').replace(/\s+/gu, ' ').trim()

function allOf(kind: FoundKind, query: Query): string {
  const list = LISTS[kind]
  const q = printQuery({ ...query, is: list ? [] : [kind] })
  return `${list ?? '/search'}?${new URLSearchParams({ q }).toString()}`
}

function hrefOf({ kind, id, companyId, productId, issueId }: Hit): string {
  const beside = (issueId && `/issues/${issueId}`) ?? (productId && `/have/${productId}`) ?? (companyId && `/companies/${companyId}`)
  if (kind === 'opinion' || kind === 'interaction') return beside ?? '/companies'
  return {
    ...{ issue: `/issues/${id}`, product: `/have/${id}`, company: `/companies/${id}`, want: `/want/${id}`, document: `/documents/${id}` },
    ...{ reminder: `/reminders/${id}`, recommendation: `/recommendations/${id}` },
  }[kind]
}
