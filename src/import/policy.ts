import type { Verdict } from '@/platform/access/verdict'
import { MOST_SHOPS } from './schema'

const MOST_AT_ONCE = 3

export function canStart({ reading }: { reading: number }): Verdict {
  return reading < MOST_AT_ONCE || 'Three of your files are being read already. Forget one, or wait until they are done.'
}

// An import that was added already is a conflict, not a matter of permission: the write itself finds that out.
export function canConfirm({ state, shops }: { state: string; shops: string[] }): Verdict {
  if (state === 'reading') return 'This file is still being read.'
  if (state !== 'ready' && state !== 'added') return 'There is nothing to add from this file.'
  return shops.length <= MOST_SHOPS || `This file names more than ${MOST_SHOPS} shops, so it is no order history of Amazon.`
}

export function canForget({ state }: { state: string }): Verdict {
  return state !== 'added' || 'The things in this file were added. Undo that instead.'
}

export function canUndo({ state }: { state: string }): Verdict {
  return state === 'added' || 'Nothing was added from this file.'
}
