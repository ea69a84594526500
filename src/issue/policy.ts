import type { Verdict } from '@/platform/access/verdict'

export function canResolve(issue: { resolution: unknown }): Verdict {
  return issue.resolution ? 'This issue is already solved.' : true
}

export function canReopen(issue: { resolution: unknown }): Verdict {
  return issue.resolution ? true : 'This issue is open.'
}
