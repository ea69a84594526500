// What a company reads of an issue, and how a row becomes what it is shown. The database lets through no column that
// is not named here, no row that is not permitted, and of the thread only what this company may read.
type Row = {
  resolution: { outcome: string } | null
  messages: { author: string }[]
}

const lastWord = { select: { author: true }, orderBy: { createdAt: 'desc' }, take: 1 } as const

export const rowSelection = {
  ownerId: true,
  id: true,
  title: true,
  product: { select: { name: true } },
  resolution: { select: { outcome: true } },
  messages: lastWord,
} as const

export const issueSelection = {
  ...rowSelection,
  kind: true,
  reference: true,
  details: true,
  wanted: true,
  topics: true,
  product: { select: { name: true, model: true, serialNumbers: true } },
  // The newest 500, told in their order.
  messages: { select: { author: true, agentName: true, body: true, createdAt: true }, orderBy: { createdAt: 'desc' }, take: 500 },
} as const

export const permissionSelection = { ownerId: true, issueId: true, shownAs: true, showsDocuments: true, mayAnswer: true, purpose: true, expiresAt: true } as const

/** From the newest message that this company sees: issue.last_word would tell of another company's answer. */
export function stateFor({ resolution, messages }: Row): string {
  if (resolution) return resolution.outcome
  return messages[0]?.author === 'company' ? 'theirs' : 'ours'
}
