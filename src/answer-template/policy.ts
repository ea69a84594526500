import type { Verdict } from '@/platform/access/verdict'

/** Who answers writes the templates. */
export function mayWriteTemplates(_found: unknown, { agent }: { agent: { role: string } }): Verdict {
  return agent.role === 'reader' ? 'You may read here. Who answers writes the templates.' : true
}
