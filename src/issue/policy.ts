import type { Verdict } from '@/platform/access/verdict'

export function canResolve(issue: { resolution: unknown }): Verdict {
  return issue.resolution ? 'This issue is already solved.' : true
}

export function canReopen(issue: { resolution: unknown }): Verdict {
  return issue.resolution ? true : 'This issue is open.'
}

export function canSettle({ settled }: { settled: string | null }): Verdict {
  return settled ? 'You answered this already.' : true
}

type Moving = {
  lastWord: string
  resolution: { at?: Date; outcome?: string } | null
  permissions: unknown[]
  /** When I last reached them by phone, mail and the like, if they have not answered since. */
  reachedAt?: Date | null
}

/** Whose move it is. Nobody but me can move an issue that nobody else has heard of. */
export function whoseMove({ resolution, lastWord, permissions, reachedAt }: Moving): 'mine' | 'theirs' | 'solved' | 'given-up' {
  if (resolution) return resolution.outcome === 'given-up' ? 'given-up' : 'solved'
  return lastWord === 'person' && (permissions.length > 0 || reachedAt) ? 'theirs' : 'mine'
}

type Waiting = {
  reachedAt: Date | null
  createdAt: Date
  permissions: { createdAt: Date }[]
  /** The newest words that I wrote and did not keep to myself. */
  wroteAt: Date | null
}

/** Since when they could have answered: since I reached them, or since I wrote, but no sooner than they could read it. */
export function waitingSince({ reachedAt, createdAt, permissions, wroteAt }: Waiting): Date | null {
  const couldRead = permissions.length > 0 ? Math.min(...permissions.map((permission) => permission.createdAt.getTime())) : null
  const asked = couldRead === null ? null : Math.max(couldRead, (wroteAt ?? createdAt).getTime())
  const since = Math.max(asked ?? 0, reachedAt?.getTime() ?? 0)
  return since > 0 ? new Date(since) : null
}

const DAY_MS = 86_400_000

/** Whole days, and never fewer than none: a clock elsewhere may be ahead. */
export const daysSince = (since: Date, now: Date) => Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY_MS))
