import type { Verdict } from '@/platform/access/verdict'

// What was once thought stays on record; only the word that speaks now can be taken back.
export function canTakeBack(opinion: { newest: boolean }): Verdict {
  return opinion.newest ? true : 'You have said something newer since. Take that back first.'
}
