import type { Verdict } from '@/platform/access/verdict'
import { MOST_KEPT } from './schema'

export function canAsk({ making, kept }: { making: number; kept: number }): Verdict {
  if (making > 0) return 'An archive is being made already. It is ready soon.'
  return kept < MOST_KEPT || 'Five archives of yours are kept already. Delete one first.'
}

export function canMoveIn({ empty, reading }: { empty: boolean; reading: number }): Verdict {
  if (reading > 0) return 'An archive is being read already.'
  return empty || 'There are records here already. An archive of Turnabout can be brought into an account that is still empty.'
}
