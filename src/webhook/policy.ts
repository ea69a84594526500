import type { Verdict } from '@/platform/access/verdict'

type Agent = { agent: { role: string } }

/** What goes out of the workspace by itself is for those who look after it. */
export function mayManage(_found: unknown, { agent }: Agent): Verdict {
  return agent.role === 'owner' || 'Only an owner looks after webhooks.'
}

export function canTest(found: { disabledAt: Date | null }, actor: Agent): Verdict {
  const owner = mayManage(found, actor)
  if (owner !== true) return owner
  return found.disabledAt ? 'This endpoint is switched off. Switch it on first.' : true
}

export function canResend(found: { nextAt: Date | null; endpoint: { disabledAt: Date | null } }, actor: Agent): Verdict {
  const testable = canTest(found.endpoint, actor)
  if (testable !== true) return testable
  return found.nextAt ? 'This is being sent already.' : true
}
