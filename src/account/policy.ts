import type { Verdict } from '@/platform/access/verdict'

type Leaving = { strandsOthers: boolean; strandedWorkspace: string | null }

/**
 * `strandsOthers`: nobody else administers the instance, and other people keep their records on it. `strandedWorkspace`: the
 * company whose last owner they are, while colleagues are there.
 */
export function canDelete({ strandsOthers, strandedWorkspace }: Leaving): Verdict {
  if (strandsOthers) return 'Nobody but you looks after this server, and other people keep their records on it. It needs another administrator first.'
  if (strandedWorkspace) return `You are the last owner of ${strandedWorkspace}, and colleagues are there. Make one of them an owner first.`
  return true
}
