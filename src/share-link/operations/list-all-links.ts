import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { LinkAmongAll, ListAllLinksInput } from '../schema'
import { linkSelection, withVisits } from '../shape'

/** Every link that was ever made and what it opens, newest first. */
export const listAllLinks = operation({
  name: 'share-link.list-all',
  actors: ['person'],
  input: ListAllLinksInput,
  output: z.array(LinkAmongAll),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before } }) => {
    const rows = await db.shareLink.findMany({
      where: before ? { id: { lt: before } } : {},
      select: { ...linkSelection, recommendationId: true, issueId: true, askId: true },
      orderBy: { id: 'desc' },
      take,
    })
    const some = (name: 'recommendationId' | 'issueId' | 'askId') => ({ where: { id: { in: rows.flatMap((row) => row[name] ?? []) } } })
    const titled = [
      ...(await db.recommendation.findMany({ ...some('recommendationId'), select: { id: true, title: true } })),
      ...(await db.issue.findMany({ ...some('issueId'), select: { id: true, title: true } })),
      ...(await db.ask.findMany({ ...some('askId'), select: { id: true, question: true } })).map(({ id, question }) => ({ id, title: question })),
    ]
    const titles = new Map(titled.map(({ id, title }) => [id, title]))
    const seen = await withVisits(db, [...titles.keys()], rows)
    return seen.map(({ recommendationId, issueId, askId, ...link }) => {
      if (issueId) return { ...link, opensKind: 'issue' as const, title: titles.get(issueId) ?? '', page: `/issues/${issueId}/case` }
      if (askId) return { ...link, opensKind: 'ask' as const, title: titles.get(askId) ?? '', page: `/want/asked/${askId}` }
      return { ...link, opensKind: 'recommendation' as const, title: titles.get(recommendationId!) ?? '', page: `/recommendations/${recommendationId}` }
    })
  },
})
