import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { publishedLetter } from '../published'
import { PublishedView, ReadPublishedInput } from '../schema'
import { countLook } from '../looks'

/** A recommendation as everybody reads it. What never was public is missing; what is over says so, and nothing else. */
export const readPublished = operation({
  name: 'publication.read',
  actors: ['public'],
  input: ReadPublishedInput,
  output: PublishedView,
  find: ({ db, input: { slug, recommendationId } }) => publishedLetter(db, slug, recommendationId),
  policy: rowPoliciesOnly,
  run: async ({ db, actor, found: { over, letter, ownerId, publicationId } }) => {
    if (!over && !actor.preview) await countLook(db, { ownerId, publicationId })
    return { over, letter }
  },
})
