import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { hashToken } from '@/platform/ids'
import { canProveByMail } from '../policy'
import { ProvedDomain, TokenInput } from '../schema'
import { takeProof } from '../steps'

export const proveByMail = operation({
  name: 'domain-proof.prove-by-mail',
  actors: ['person'],
  runsAs: 'system',
  input: TokenInput,
  output: ProvedDomain,
  find: ({ db, input }) => db.mailProof.findUnique({ where: { tokenHash: hashToken(input.token) } }),
  policy: canProveByMail,
  run: async ({ db, actor, found: { tokenHash, companyId, domain } }) => {
    // Of two clicks at once, one uses the link.
    const used = await db.mailProof.updateMany({ where: { tokenHash, usedAt: null }, data: { usedAt: new Date() } })
    if (used.count !== 1) throw new AppError('CONFLICT', 'This link has been used already.')

    const { name } = await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true } })
    const taken = await takeProof(db, { companyId, domain, token: tokenHash, method: 'mail', personId: actor.id, name })
    return { companyId, domain, ...taken }
  },
})
