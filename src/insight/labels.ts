// Where an issue belongs when it is counted.
import type { Fact } from './read-facts'

const DAY_MS = 86_400_000

export const monthOf = ({ arrivedAt }: Fact) => [arrivedAt.toISOString().slice(0, 7)]

/** Whose move it is, as the inbox says it. */
export function stateOf({ outcome, lastAnswer, lastAsked }: Fact): string[] {
  if (outcome) return [outcome]
  return [lastAnswer && (!lastAsked || lastAsked <= lastAnswer) ? 'theirs' : 'ours']
}

/** How long the first answer took. */
export function replyOf({ arrivedAt, firstAnswer }: Fact): string[] {
  if (!firstAnswer) return ['none']
  const days = (firstAnswer.getTime() - arrivedAt.getTime()) / DAY_MS
  if (days <= 1) return ['day']
  if (days <= 3) return ['three-days']
  return [days <= 7 ? 'week' : 'longer']
}
