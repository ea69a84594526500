import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { ListLinksInput, PublishedList } from '../schema'

/** What everybody may read, newest first. */
export const listPublished = operation({
  name: 'access.published',
  actors: ['person'],
  input: ListLinksInput,
  output: PublishedList,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before } }) => {
    const published = await db.publication.findMany({
      where: { takenBackAt: null, hiddenAt: null, ...(before && { recommendationId: { lt: before } }) },
      select: { recommendationId: true, slug: true, listed: true, publishedAt: true, recommendation: { select: { title: true } } },
      orderBy: { recommendationId: 'desc' },
      take,
    })
    return published.map(({ recommendation: { title }, ...rest }) => ({ ...rest, title }))
  },
})
