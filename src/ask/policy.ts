import type { Verdict } from '@/platform/access/verdict'

export function canEdit(ask: { decidedAt: unknown }): Verdict {
  return ask.decidedAt ? 'It is decided: what friends answered stays what it was.' : true
}
