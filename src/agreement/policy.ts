import type { Verdict } from '@/platform/access/verdict'

type Said = { answer: string; terms: string; offered: string | null }

/** Where it stands: from the answers to these very terms, the last of which speaks. */
export function stateOf(terms: string, answers: Said[]): 'open' | 'accepted' | 'offered' | 'refused' {
  const last = answers.findLast((said) => said.terms === terms || said.offered === terms)
  if (!last) return 'open'
  if (last.answer === 'taken') return last.offered === terms ? 'accepted' : 'open'
  if (last.answer === 'declined') return 'open'
  return last.answer as 'accepted' | 'offered' | 'refused'
}

export function canAnswerTerms({ terms, answers, answer, offered }: { terms: string; answers: Said[]; answer: string; offered: string | null }): Verdict {
  if (stateOf(terms, answers) === 'accepted') return 'These terms are accepted already.'
  if (answer !== 'offered') return true
  if (answers.some((said) => said.answer === 'offered')) return 'You offered other terms already. It is for this person to decide.'
  return offered === terms ? 'These are the terms that it has. Offer others, or accept them.' : true
}

export function canSettle({ terms, answers }: { terms: string; answers: Said[] }): Verdict {
  return stateOf(terms, answers) === 'offered' ? true : 'There is no offer to decide about.'
}
