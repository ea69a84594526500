// What the views of an issue are read from, and how a row becomes one.
import { inForce as nowInForce, permissionsInForce } from '@/permission/schema'
import { companyBeside } from '@/relationship/schema'
import { daysSince, waitingSince, whoseMove } from './policy'

export const issueSelection = () => {
  const inForce = permissionsInForce()
  return {
    id: true,
    title: true,
    kind: true,
    severity: true,
    topics: true,
    neededBy: true,
    deadline: true,
    lastWord: true,
    reachedAt: true,
    createdAt: true,
    updatedAt: true,
    company: companyBeside,
    resolution: { select: { at: true, outcome: true } },
    _count: { select: { shareLinks: { where: nowInForce() } } },
    permissions: { ...inForce, select: { ...inForce.select, createdAt: true } },
  } as const
}

type Row = {
  id: string
  lastWord: string
  reachedAt: Date | null
  createdAt: Date
  resolution: { outcome: string } | null
  _count: { shareLinks: number }
  permissions: { id: string; companyName: string; expiresAt: Date | null; createdAt: Date }[]
}

/** Adds what is told from the row: whose move it is, for how long it has been theirs, and who may read it. */
export function asIssue<R extends Row>(row: R, wroteAt: Date | null = null) {
  const state = whoseMove(row)
  const since = state === 'theirs' ? waitingSince({ ...row, wroteAt }) : null
  return { ...row, state, waitedDays: since && daysSince(since, new Date()), shownTo: row.permissions, links: row._count.shareLinks }
}

/** The version of an edit form, and what stands under its fields when another tab was faster. */
export const editedFields = {
  title: true,
  details: true,
  wanted: true,
  kind: true,
  severity: true,
  reference: true,
  atStake: true,
  recovered: true,
  currency: true,
  neededBy: true,
  deadline: true,
  topics: true,
  productId: true,
  version: true,
  company: companyBeside,
} as const
