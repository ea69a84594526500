import type { Verdict } from '@/platform/access/verdict'

const MOST = 20

export function canAdd({ count }: { count: number }): Verdict {
  return count < MOST ? true : 'Twenty faces are enough. Remove one that you do not need any more.'
}

/** What somebody sees does not vanish before their eyes: that is taken back first. */
export function canRemove({ shownTo }: { shownTo: string[] }): Verdict {
  if (shownTo.length === 0) return true
  return `${listed(shownTo)} can see this face. Take that back, or let them see another one, before you remove it.`
}

const listed = (names: string[]) => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0])
