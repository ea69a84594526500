// What a company reads of an issue, and how a row becomes what it is shown. The database lets through no column that
// is not named here, no row that is not permitted, and of the thread only what this company may read.
type Row = {
  resolution: { outcome: string } | null
  messages: { author: string; kind: string; createdAt: Date; settledAt: Date | null }[]
}

/** From the messages that this company sees: issue.last_word would tell of another company's answer. */
export function stateFor({ resolution, messages }: Row): string {
  if (resolution) return resolution.outcome
  // Who only said that they are at it has not answered yet; a yes or no of the person is a word of theirs.
  const ours = messages.filter(({ author, kind }) => author === 'company' && kind !== 'on-it').map(({ createdAt }) => createdAt.getTime())
  const theirs = messages.flatMap(({ author, createdAt, settledAt }) => (author === 'person' ? createdAt.getTime() : (settledAt?.getTime() ?? [])))
  return Math.max(0, ...ours) > Math.max(0, ...theirs) ? 'theirs' : 'ours'
}
