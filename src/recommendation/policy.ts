import type { Verdict } from '@/platform/access/verdict'

type Said = { verdict: string; companyId: string | null; praised: boolean }

/** Whether its company can be told of it. That it may read so is another step: a permission. */
export function canPassOn({ verdict, companyId, praised }: Said): Verdict {
  if (verdict !== 'recommends') return 'You do not recommend it. What is wrong with it can be an issue.'
  if (!companyId) return 'We do not know from which company it is. Choose the company on its page first.'
  return !praised || 'You wrote to them about it already.'
}
