import type { Verdict } from '@/platform/access/verdict'

type Agent = { agent: { role: string } }

/** Everybody of a company but those who only read. */
export function mayWork(_found: unknown, { agent }: Agent): Verdict {
  return agent.role === 'reader' ? 'You may read here. Ask an owner of this workspace to let you answer, too.' : true
}

export function canAnswer({ mayAnswer }: { mayAnswer: boolean }, actor: Agent): Verdict {
  return mayAnswer ? mayWork(null, actor) : 'This person lets you read it, and asks for no answer.'
}

/** Only what is over goes out of the list: what is still shared, somebody waits with. */
export function canPutAway({ shared }: { shared: boolean }, actor: Agent): Verdict {
  return shared ? 'This is still shared with you.' : mayWork(null, actor)
}
