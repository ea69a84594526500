import type { Verdict } from '@/platform/access/verdict'

const AT_MOST = 50

const ENOUGH = 'Fifty tokens are enough. Revoke one that no program uses any more.'

export const canCreate = ({ tokens }: { tokens: number }): Verdict => tokens < AT_MOST || ENOUGH

/** A token speaks for the company wherever it is kept, so only owners make and see them. */
export const canKeep = (_found: unknown, { agent }: { agent: { role: string } }): Verdict => agent.role === 'owner' || 'Only an owner may look after the tokens of the API.'

export function canCreateForCompany(found: { tokens: number }, actor: { agent: { role: string } }): Verdict {
  const kept = canKeep(found, actor)
  return kept === true ? canCreate(found) : kept
}
