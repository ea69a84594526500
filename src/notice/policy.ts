import type { Verdict } from '@/platform/access/verdict'

export const canWrite = (_found: unknown, { agent }: { agent: { role: string } }): Verdict => agent.role !== 'reader' || 'You may read here, and not write.'
