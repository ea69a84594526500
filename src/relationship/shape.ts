import { whoseMove } from '@/issue/policy'
import type { Found } from './overview'

export const relationshipSelection = {
  id: true,
  companyId: true,
  name: true,
  domain: true,
  customerNumber: true,
  since: true,
  status: true,
  tags: true,
  notes: true,
  version: true,
  createdAt: true,
} as const

const HOUR_MS = 3_600_000
const dated = (at: string | null) => (at === null ? null : new Date(at))

/** What JSON brought, with its dates as dates. */
export const asOverview = ({ counts, points, listed, preferences, criteria, products, intents, ...found }: Found) => ({
  ...{ counts, points, listed, preferences, criteria, products, intents },
  opinions: found.opinions.map((opinion) => ({ ...opinion, createdAt: new Date(opinion.createdAt) })),
  issues: found.issues.map(({ outcome, reachedAt, permissions, ...issue }) => ({
    ...issue,
    updatedAt: new Date(issue.updatedAt),
    state: whoseMove({ ...issue, permissions, reachedAt: dated(reachedAt), resolution: outcome === null ? null : { outcome } }),
    shownTo: permissions.map((permission) => ({ ...permission, expiresAt: dated(permission.expiresAt) })),
  })),
  permissions: found.permissions.map((permission) => ({ ...permission, expiresAt: dated(permission.expiresAt) })),
  replies: found.replies.map(({ issueId, title, asked, answered }) => ({
    issueId,
    title,
    hours: Math.max(0, Math.round((Date.parse(answered) - Date.parse(asked)) / HOUR_MS)),
  })),
})
