import type { Verdict } from '@/platform/access/verdict'

export function canMerge({ mine, other }: { mine: { companyId: string }; other: { companyId: string } }): Verdict {
  return mine.companyId === other.companyId ? 'A company cannot be merged with itself. Choose another one.' : true
}
