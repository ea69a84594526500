import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IssueDetailView, IssueIdInput } from '../schema'
import { asIssue, issueSelection } from '../shape'

/** The newest of a thread; who has more to say than this has said it elsewhere. */
const AT_MOST = 300

export const getIssue = operation({
  name: 'issue.get',
  actors: ['person'],
  input: IssueIdInput,
  output: IssueDetailView,
  find: ({ db, input }) =>
    db.issue.findFirst({
      where: { id: input.issueId, removedAt: null },
      select: {
        ...issueSelection(),
        details: true,
        wanted: true,
        reference: true,
        atStake: true,
        recovered: true,
        currency: true,
        version: true,
        product: { select: { id: true, name: true } },
        messages: {
          select: {
            ...{ id: true, author: true, agentName: true, body: true, private: true, createdAt: true, kind: true, asks: true, settled: true },
            document: { select: { id: true, removedAt: true } },
          },
          orderBy: { createdAt: 'desc' },
          take: AT_MOST,
        },
        interactions: {
          where: { removedAt: null },
          select: { id: true, channel: true, direction: true, at: true, minutes: true, who: true, said: true, reference: true },
          orderBy: { at: 'desc' },
          take: AT_MOST,
        },
        solution: { select: { messageId: true, interactionId: true } },
      },
    }),
  policy: rowPoliciesOnly,
  run: async ({ found }) => ({
    ...asIssue(found, found.messages.find((message) => message.author === 'person' && !message.private)?.createdAt),
    messages: found.messages.toReversed().map(({ document, ...message }) => ({ ...message, documentId: document?.removedAt === null ? document.id : null })),
    interactions: found.interactions.toReversed(),
    resolvedAt: found.resolution?.at ?? null,
  }),
})
