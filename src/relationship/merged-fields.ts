// Which of two companies' facts is left when they become one.
import type { MergeChoices } from './schema'

export type Facts = { companyId: string; name: string; domain: string | null; customerNumber: string | null; since: Date | null; status: string; tags: string[]; notes: string | null }

const FIELDS = ['name', 'domain', 'customerNumber', 'since', 'status'] as const
type Field = (typeof FIELDS)[number]
const said = (value: Date | string | null) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)

/** What both have, but not alike: somebody must choose. */
export function conflictsOf(mine: Facts, other: Facts): { field: Field; mine: string; other: string }[] {
  return FIELDS.map((field) => ({ field, mine: said(mine[field]), other: said(other[field]) })).filter(
    (both): both is { field: Field; mine: string; other: string } => both.mine !== null && both.other !== null && both.mine !== both.other,
  )
}

/** The chosen of what differs, the known of what only one knows, and both of what can stand side by side. */
export function mergedFacts(mine: Facts, other: Facts, choices: MergeChoices) {
  const pick = <V>(choice: 'mine' | 'other', one: V, two: V) => (one === null || (two !== null && choice === 'other') ? two : one)
  return {
    name: pick(choices.whichName, mine.name, other.name),
    domain: pick(choices.whichDomain, mine.domain, other.domain),
    customerNumber: pick(choices.whichCustomerNumber, mine.customerNumber, other.customerNumber),
    since: pick(choices.whichSince, mine.since, other.since),
    status: pick(choices.whichStatus, mine.status, other.status),
    tags: [...new Set([...mine.tags, ...other.tags])],
    notes: mine.notes === other.notes ? mine.notes : [mine.notes, other.notes].filter(Boolean).join('\n\n') || null,
  }
}

/** A website says which company it is, so the one whose website is left is the one that stays. */
export function whoStays(mine: Facts, other: Facts, choices: MergeChoices): { kept: Facts; gone: Facts } {
  const stays = mergedFacts(mine, other, choices).domain === mine.domain ? mine : other
  return { kept: stays, gone: stays === mine ? other : mine }
}
