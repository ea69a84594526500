import { operation } from '@/platform/access/operation'
import { nextVersion } from '@/platform/access/versions'
import { recordEvents } from '@/permission/steps'
import { canSettle } from '../policy'
import { keepAnswer } from '../record'
import { SettledOffer, SettleOfferInput } from '../schema'
import { answersBeside } from '../steps'

/** The person takes the terms that a company offers, or keeps their own. Taken, they hold for that permission from now on. */
export const settleOffer = operation({
  name: 'agreement.settle',
  actors: ['person'],
  input: SettleOfferInput,
  output: SettledOffer,
  find: async ({ db, input }) => {
    // Held until the end, so that an offer is decided about once.
    await db.$queryRaw`select id from permission where id = ${input.permissionId}::uuid for update`
    const where = { id: input.permissionId, revokedAt: null }
    const permission = await db.permission.findFirst({ where, select: { issueId: true, companyId: true, terms: true, agreements: answersBeside } })
    return permission && { ...permission, answers: permission.agreements }
  },
  policy: canSettle,
  run: async ({ db, input: { permissionId, accept }, found: { issueId, companyId, terms, answers } }) => {
    const offered = answers.findLast(({ answer }) => answer === 'offered')!.offered!
    const entry = await db.inboxEntry.findFirstOrThrow({ where: { issueId, companyId }, select: { id: true } })
    const said = { permissionId, companyId, entryId: entry.id, answer: accept ? 'taken' : 'declined', terms, offered, agentName: null }
    const kept = await keepAnswer(db, said)
    if (accept) {
      await db.permission.updateMany({ where: { id: permissionId, revokedAt: null }, data: { terms: offered, ...nextVersion } })
      await recordEvents(db, [permissionId], 'changed')
    }
    return { issueId, ...kept }
  },
})
