import { z } from 'zod'
import { mailOwners } from '@/member/steps'
import type { Db } from '@/platform/access/doorway'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { failingMail, goneMail } from '../mails'
import { nextTry } from '../retries'
import { NoteTryInput } from '../schema'

const GONE = 410
type Found = { companyId: string; id: string; tries: number; endpointId: string; endpoint: { url: string } }

/** What became of a try: it is over, or comes again. */
export const noteTry = operation({
  name: 'webhook.note-try',
  actors: ['system'],
  input: NoteTryInput,
  output: z.object({}),
  find: ({ db, input: { companyId, deliveryId: id } }) =>
    db.webhookDelivery.findFirst({ where: { companyId, id, nextAt: { not: null } }, select: { companyId: true, id: true, tries: true, endpointId: true, endpoint: { select: { url: true } } } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { now, outcome }, found }) => {
    const { companyId, id, tries, endpointId } = found
    const keep = (data: object) => db.webhookDelivery.updateMany({ where: { companyId, id }, data })
    const endpoint = { companyId, id: endpointId }
    if ('dropped' in outcome) {
      await keep({ nextAt: null, droppedAt: now, why: outcome.dropped, status: null })
      return {}
    }
    const status = 'status' in outcome ? outcome.status : null
    const tried = { tries: tries + 1, triedAt: now, status, why: 'why' in outcome ? outcome.why : null }
    if (status && status >= 200 && status < 300) {
      await keep({ ...tried, nextAt: null, deliveredAt: now })
      await db.webhookEndpoint.updateMany({ where: { ...endpoint, failingSince: { not: null } }, data: { failingSince: null } })
    } else if (status === GONE) {
      await keep({ ...tried, nextAt: null, failedAt: now })
      await switchOff(db, found, now)
    } else {
      const nextAt = nextTry(tries + 1, now)
      await keep({ ...tried, nextAt, ...(!nextAt && { failedAt: now }) })
      if (!nextAt) await markFailing(db, found, now)
    }
    return {}
  },
})

async function switchOff(db: Db, { companyId, endpointId, endpoint: { url } }: Found, now: Date) {
  const { count } = await db.webhookEndpoint.updateMany({ where: { companyId, id: endpointId, disabledAt: null }, data: { disabledAt: now, disabledWhy: 'gone' } })
  await db.webhookDelivery.updateMany({ where: { companyId, endpointId, nextAt: { not: null } }, data: { nextAt: null, droppedAt: now, why: 'off' } })
  if (count > 0) await mailOwners(db, companyId, goneMail({ companyId, endpointId, url }))
}

/** The owners are told once, until something arrives again. */
async function markFailing(db: Db, { companyId, endpointId, endpoint: { url } }: Found, now: Date) {
  const { count } = await db.webhookEndpoint.updateMany({ where: { companyId, id: endpointId, failingSince: null }, data: { failingSince: now } })
  if (count > 0) await mailOwners(db, companyId, failingMail({ companyId, endpointId, url }))
}
