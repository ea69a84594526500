import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { Workspace } from '../schema'

/** The company an agent is in, and how it was proved. */
export const getWorkspace = operation({
  name: 'domain-proof.workspace',
  actors: ['company'],
  input: z.object({}),
  output: Workspace,
  find: ({ db }) => db.domainProof.findFirst({ where: { lostAt: null }, select: { companyId: true, domain: true, provedAt: true } }),
  policy: rowPoliciesOnly,
  run: async ({ actor, found }) => ({ ...found, name: actor.companyName, agentName: actor.agent.name }),
  // Nothing of any person.
  reads: () => [],
})
