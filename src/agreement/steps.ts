import { stateOf } from './policy'
import { ROSTER } from './schema'

export const answersBeside = {
  select: { id: true, answer: true, terms: true, offered: true, agentName: true, at: true, digest: true },
  orderBy: { id: 'asc' as const },
}

type Said = { id: string; answer: string; terms: string; offered: string | null; agentName: string | null; at: Date; digest: string }

// An id that left the roster still names what was agreed.
const termsNamed = (id: string) => ROSTER.find((terms) => terms.id === id) ?? { id, name: id, may: [], mayNot: [] }

export function asTerms(terms: string, answers: Said[]) {
  const offeredBefore = answers.some(({ answer }) => answer === 'offered')
  return {
    terms: termsNamed(terms),
    answers: answers.map((said) => ({ ...said, offered: said.offered === null ? null : termsNamed(said.offered) })),
    state: stateOf(terms, answers),
    alternatives: offeredBefore ? [] : ROSTER.filter(({ id }) => id !== terms),
  }
}
