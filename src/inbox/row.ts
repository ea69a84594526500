// How a pointer, what it points at and the work on it become one row, and which rows somebody asked for.
import type { Pointer, Work } from './find-entries'
import type { Words } from './read-rows'

const DAY_MS = 86_400_000

export type Wanted = { state?: string | undefined; topic?: string | undefined; product?: string | undefined; waiting?: number | undefined; assignee?: string | undefined }

export function asRow({ id, at, ownerId, issueId, createdAt, updatedAt, endedOn }: Pointer, words: Words | undefined, work: Work | undefined) {
  const common = { entryId: id, ownerId, issueId, updatedAt, place: { id, at }, assigneeId: work?.assigneeId ?? null, putAwayAt: work?.putAwayAt ?? null }
  if (!words) return { ...common, shared: false as const, title: null, endedOn }

  const { outcome, answeredAt, askedAt } = words
  const state = outcome ?? (answeredAt && !askedAt ? 'theirs' : 'ours')
  return {
    ...words,
    ...common,
    shared: true as const,
    state,
    arrivedAt: createdAt,
    firstAnsweredAt: work?.firstAnsweredAt ?? null,
    onItAt: work?.onItAt ?? null,
    // Before our first answer it is since it came.
    waitingSince: state === 'ours' ? ((answeredAt && askedAt) ?? createdAt) : null,
  }
}

export function fits(row: ReturnType<typeof asRow>, { state, topic, product, waiting, assignee }: Wanted): boolean {
  if (!row.shared && row.putAwayAt) return false
  if (assignee && (row.assigneeId ?? 'nobody') !== assignee) return false
  const words = [state, topic, product, waiting].some((value) => value !== undefined)
  if (!row.shared) return !words || (state === 'gone' && !topic && !product && !waiting)
  if (state && row.state !== state) return false
  if (topic && !row.topics.some((each) => same(each, topic.replace(/^#/, '')))) return false
  if (product && !row.productName?.toLowerCase().includes(product.toLowerCase())) return false
  return !waiting || (!!row.waitingSince && row.waitingSince.getTime() <= Date.now() - waiting * DAY_MS)
}

const same = (one: string, other: string) => one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0
