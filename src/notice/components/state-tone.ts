import type { Tone } from '@/platform/ui/chip'

export const stateTone: Record<string, Tone> = { known: 'late', working: 'move', mended: 'solved' }
