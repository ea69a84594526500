import { z } from 'zod'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { endOf, isSoon } from '../lasting'
import { Workspace } from '../schema'

/** The company an agent is in, and how it was proved. */
export const getWorkspace = operation({
  name: 'domain-proof.workspace',
  actors: ['company'],
  input: z.object({}),
  output: Workspace,
  find: ({ db }) => db.domainProof.findFirst({ where: { lostAt: null }, select: { companyId: true, domain: true, method: true, provedAt: true } }),
  policy: rowPoliciesOnly,
  run: async ({ actor: { agent, companyName }, found }) => {
    const endsAt = endOf(found)
    return { ...found, endsAt, endsSoon: isSoon(endsAt), name: companyName, agentName: agent.name, role: agent.role }
  },
  // Nothing of any person.
  reads: () => [],
})
