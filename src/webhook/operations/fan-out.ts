import { z } from 'zod'
import type { Db } from '@/platform/access/doorway'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { idFor } from '@/platform/per-pair'
import { FanOutInput } from '../schema'
import { toMinute } from '../shape'
import { wakeSender } from '../wake-sender'

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000]
type Change = z.output<typeof FanOutInput>['changes'][number]

/** One delivery for each endpoint that wants to be told, once however often this runs. What is told already and not yet sent is not told twice. */
export const fanOut = operation({
  name: 'webhook.fan-out',
  actors: ['system'],
  input: FanOutInput,
  output: z.object({ deliveries: z.number() }),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { tellId, companyId, at, changes, now } }) => {
    const endpoints = await db.webhookEndpoint.findMany({ where: { companyId, disabledAt: null }, select: { id: true, types: true } })
    const changed = await stillTrue(db, companyId, changes)
    const waiting = await db.webhookDelivery.findMany({
      where: { companyId, tries: 0, nextAt: { not: null }, entryId: { in: changed.map(({ entryId }) => entryId) } },
      select: { endpointId: true, entryId: true, type: true },
    })
    const told = new Set(waiting.map(({ endpointId, entryId, type }) => [endpointId, entryId, type].join()))

    const data = endpoints.flatMap(({ id: endpointId, types }) =>
      changed
        .filter(({ entryId, type }) => types.includes(type) && !told.has([endpointId, entryId, type].join()))
        .map(({ entryId, type, endedOn }) => ({
          ...{ companyId, endpointId, entryId, type, createdAt: now },
          id: idFor('webhook', tellId, endpointId, entryId, type),
          ...(type === 'issue.ended' ? whenTheDayIsOver(endedOn) : { at: toMinute(at), nextAt: now }),
        })),
    )
    const { count } = await db.webhookDelivery.createMany({ data, skipDuplicates: true })
    if (data.some(({ nextAt }) => nextAt <= now)) await wakeSender(db, companyId)
    return { deliveries: count }
  },
})

// What ends together must not tell that it was one person's. So an end is known by its day alone, in the inbox and here.
function whenTheDayIsOver(endedOn: string | null | undefined) {
  const day = new Date(`${endedOn}T00:00:00Z`)
  return { at: day, nextAt: new Date(day.getTime() + DAY_MS + Math.random() * HOUR_MS) }
}

/** As the inbox has it now. An end of what is not there any more is told where something of it was told before. */
async function stillTrue(db: Db, companyId: string, changes: Change[]) {
  const ids = [...new Set(changes.map(({ entryId }) => entryId))]
  const entries = await db.inboxEntry.findMany({ where: { companyId, id: { in: ids } }, select: { id: true, permissionId: true } })
  const there = new Map(entries.map(({ id, permissionId }) => [id, permissionId !== null]))
  const gone = ids.filter((id) => !there.has(id))
  const told = await db.webhookDelivery.findMany({ where: { companyId, entryId: { in: gone } }, select: { entryId: true }, distinct: ['entryId'] })
  const known = new Set(told.map(({ entryId }) => entryId))
  const each = new Map(changes.map((change) => [`${change.entryId} ${change.type}`, change]))
  return [...each.values()].filter(({ entryId, type, endedOn }) => (type === 'issue.ended' ? !!endedOn && (there.get(entryId) === false || known.has(entryId)) : there.get(entryId) === true))
}
