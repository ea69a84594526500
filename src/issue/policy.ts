import type { Verdict } from '@/platform/access/verdict'

export function canResolve(issue: { resolution: unknown }): Verdict {
  return issue.resolution ? 'This issue is already solved.' : true
}

export function canReopen(issue: { resolution: unknown }): Verdict {
  return issue.resolution ? true : 'This issue is open.'
}

type Moving = { lastWord: string; resolution: unknown; permissions: unknown[] }

/** Whose move it is. Nobody but me can move an issue that nobody else can see. */
export function whoseMove(issue: Moving): 'mine' | 'theirs' | 'solved' {
  if (issue.resolution) return 'solved'
  return issue.lastWord === 'person' && issue.permissions.length > 0 ? 'theirs' : 'mine'
}
