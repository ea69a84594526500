import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { publishedLetter } from '../published'
import { PublishedTitle, ReadPublishedInput } from '../schema'

/** What is about to be reported. It is no look. */
export const lookAtPublished = operation({
  name: 'publication.look-at',
  actors: ['public'],
  input: ReadPublishedInput,
  output: PublishedTitle,
  find: ({ db, input: { slug, recommendationId } }) => publishedLetter(db, slug, recommendationId),
  policy: rowPoliciesOnly,
  run: async ({ found: { over, letter } }) => ({ over, title: letter?.title ?? null }),
})
