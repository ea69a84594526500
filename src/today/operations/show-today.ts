import type { Db } from '@/platform/access/doorway'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { companyBeside } from '@/relationship/schema'
import { TodayInput, TodayView } from '../schema'
import {
  answered,
  asEndingPermission,
  asReply,
  asWaiting,
  asWarranty,
  AT_MOST,
  permissionsEnding,
  replySelection,
  unanswered,
  waitingSelection,
  warrantiesEnding,
} from '../shape'

export const showToday = operation({
  name: 'today.show',
  actors: ['person'],
  input: TodayInput,
  output: TodayView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const replies = await db.issue.findMany({
      where: answered(),
      select: replySelection,
      orderBy: { updatedAt: 'desc' },
      take: AT_MOST,
    })
    const permissions = await db.permission.findMany({
      where: permissionsEnding(),
      select: {
        id: true,
        companyId: true,
        companyName: true,
        expiresAt: true,
        issue: { select: { id: true, title: true } },
      },
      orderBy: { expiresAt: 'asc' },
      take: AT_MOST,
    })
    const warranties = await db.product.findMany({
      where: warrantiesEnding(),
      select: { id: true, name: true, warrantyUntil: true, company: companyBeside },
      orderBy: { warrantyUntil: 'asc' },
      take: AT_MOST,
    })
    const waiting = await db.issue.findMany({
      where: unanswered(),
      select: waitingSelection(),
      orderBy: { updatedAt: 'asc' },
      take: AT_MOST,
    })

    // A list that is not full is its own count.
    const count = (list: unknown[], all: () => Promise<number>) => (list.length < AT_MOST ? list.length : all())
    const needs = [
      await count(replies, () => db.issue.count({ where: answered() })),
      await count(permissions, () => db.permission.count({ where: permissionsEnding() })),
      await count(warranties, () => db.product.count({ where: warrantiesEnding() })),
    ]
    return {
      needs: needs.reduce((sum, some) => sum + some, 0),
      replies: replies.map(asReply),
      permissions: permissions.map(asEndingPermission),
      warranties: warranties.map(asWarranty),
      waiting: waiting.map(asWaiting),
      waitingCount: await count(waiting, () => db.issue.count({ where: unanswered() })),
      firstRun: needs.every((some) => some === 0) && (await keepsNothing(db)),
    }
  },
})

async function keepsNothing(db: Db) {
  const kept = { where: { removedAt: null }, select: { id: true } }
  return !(
    (await db.issue.findFirst(kept)) ??
    (await db.product.findFirst(kept)) ??
    (await db.relationship.findFirst(kept)) ??
    (await db.intent.findFirst(kept))
  )
}
