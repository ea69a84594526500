import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { HasNewsInput, NewsView } from '../schema'

/** Whether anything came, changed or was worked on since a page was drawn: what was told while nobody listened is not lost. */
export const hasNews = operation({
  name: 'inbox.news',
  actors: ['company'],
  input: HasNewsInput,
  output: NewsView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { since, entryId } }) => {
    const where = { companyId: actor.id, updatedAt: { gt: since } }
    const entry = await db.inboxEntry.findFirst({ where: { ...where, ...(entryId && { id: entryId }) }, select: { id: true } })
    const changed = entry ?? (await db.inboxWork.findFirst({ where: { ...where, ...(entryId && { entryId }) }, select: { entryId: true } }))
    return { changed: changed !== null }
  },
  reads: () => [],
})
