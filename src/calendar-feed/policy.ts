import type { Verdict } from '@/platform/access/verdict'

const AT_MOST = 20

export function canCreate({ feeds }: { feeds: number }): Verdict {
  return feeds < AT_MOST || 'You have twenty calendar addresses. Remove one that you no longer use.'
}
