import type { Verdict } from '@/platform/access/verdict'

/** Why somebody says that it should not be there, and why it was hidden. */
export const WHYS = ['false', 'private', 'abuse', 'advertising', 'unlawful', 'other'] as const
export type Why = (typeof WHYS)[number]

/** What was hidden is not published anew past whoever hid it, under this name or another. */
export function canPublish({ open, hidden }: { open: boolean; hidden: boolean }): Verdict {
  if (!open) return 'Nothing is public on this server: whoever looks after it has switched that off.'
  return !hidden || 'This was hidden by whoever looks after this server. They can show it again.'
}

export function canHide({ hidden, over }: { hidden: boolean; over: boolean }): Verdict {
  if (over) return 'Its owner took this back: nobody reads it.'
  return !hidden || 'This is hidden already.'
}

export function canKeep({ waiting }: { waiting: number }): Verdict {
  return waiting > 0 || 'No report about this waits for an answer.'
}

export function canShowAgain({ hidden }: { hidden: boolean }): Verdict {
  return hidden || 'This is not hidden.'
}
