import type { Verdict } from '@/platform/access/verdict'

/** `strandsOthers`: nobody else administers the instance, and other people keep their records on it. */
export function canDelete({ strandsOthers }: { strandsOthers: boolean }): Verdict {
  return strandsOthers ? 'Nobody but you looks after this server, and other people keep their records on it. It needs another administrator first.' : true
}
