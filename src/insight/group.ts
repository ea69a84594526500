// Counts facts in groups, and leaves out what would speak of fewer than five people, or let it be worked out.
import type { Fact } from './read-facts'
import { FEWEST, type Groups } from './schema'

type Counted = { label: string; issues: number; people: Set<string> }

/**
 * `labelsOf` says where a fact belongs; nowhere counts as a group, too, which has no name and is not shown. What is left out
 * is never one group alone, and never fewer than five people: otherwise the total less what is shown would tell it.
 */
export function groupBy(facts: Fact[], labelsOf: (fact: Fact) => string[]): Groups {
  const all = count(facts, labelsOf)
  const big = all.filter(({ label, people }) => label !== '' && people.size >= FEWEST)
  const left = all.filter((group) => !big.includes(group))
  while (big.length > 0 && left.length > 0 && (left.length === 1 || peopleIn(left) < FEWEST)) left.push(big.pop()!)
  return { groups: big.map(({ label, issues }) => ({ label, issues })), left: left.some(({ label }) => label !== '') }
}

/** The largest first. */
function count(facts: Fact[], labelsOf: (fact: Fact) => string[]): Counted[] {
  const groups = new Map<string, Counted>()
  for (const fact of facts) {
    const labels = new Set(labelsOf(fact))
    for (const label of labels.size > 0 ? labels : ['']) {
      const group = groups.get(label) ?? { label, issues: 0, people: new Set<string>() }
      group.issues += 1
      group.people.add(fact.ownerId)
      groups.set(label, group)
    }
  }
  return [...groups.values()].toSorted((one, other) => other.people.size - one.people.size || other.issues - one.issues || one.label.localeCompare(other.label))
}

const peopleIn = (groups: Counted[]) => new Set(groups.flatMap(({ people }) => [...people])).size

export const peopleOf = (facts: Pick<Fact, 'ownerId'>[]) => new Set(facts.map(({ ownerId }) => ownerId)).size
export const topicsOf = ({ topics }: Pick<Fact, 'topics'>) => topics.map((topic) => topic.toLowerCase())
