import type { Verdict } from '@/platform/access/verdict'
import { MOST_COMPANIES, MOST_SHOPS } from './schema'

const MOST_AT_ONCE = 20

export function canStart({ reading }: { reading: number }): Verdict {
  return reading < MOST_AT_ONCE || 'Twenty of your files are being read already. Forget one, or wait until they are done.'
}

// An import that was added already is a conflict, not a matter of permission: the write itself finds that out.
export function canConfirm({ state, kind, companies }: { state: string; kind: string; companies: number }): Verdict {
  if (state === 'reading') return 'This file is still being read.'
  if (state === 'columns') return 'Say first what the columns of this file mean.'
  if (!['ready', 'adding', 'added'].includes(state)) return 'There is nothing to add from this file.'
  if (kind === 'amazon' && companies > MOST_SHOPS) return `This file names more than ${MOST_SHOPS} shops, so it is no order history of Amazon.`
  return companies <= MOST_COMPANIES || `This file names more than ${MOST_COMPANIES} companies. Split it into several.`
}

export function canForget({ state }: { state: string }): Verdict {
  if (state === 'adding') return 'What is in this file is being added. Undo that once it is done.'
  if (state === 'undoing') return 'What this file added is being taken back.'
  return state !== 'added' || 'What is in this file was added. Undo that instead.'
}

export function canUndo({ state }: { state: string }): Verdict {
  if (state === 'adding') return 'What is in this file is still being added.'
  return state === 'added' || 'Nothing was added from this file.'
}

export function canMap({ state }: { state: string }): Verdict {
  return state === 'columns' || 'Nobody asks what the columns of this file mean.'
}

export function canChoose({ state }: { state: string }): Verdict {
  return state === 'ready' || 'This file does not wait for you any more.'
}

export function canBecome({ import: { state }, become, matchedId }: { import: { state: string }; become: string; matchedId: string | null }): Verdict {
  if (state !== 'ready') return 'This file does not wait for you any more.'
  return become !== 'same' || matchedId !== null || 'It looks like nobody you know.'
}
