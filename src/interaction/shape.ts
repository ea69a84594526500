// What the views of an interaction are read from.
import { companyBeside } from '@/relationship/schema'

export const interactionSelection = {
  id: true,
  channel: true,
  direction: true,
  at: true,
  minutes: true,
  who: true,
  said: true,
  reference: true,
  unwanted: true,
  version: true,
  company: companyBeside,
  issue: { select: { id: true, title: true } },
} as const

/** What is still there: neither it nor its issue was removed. */
export const shown = { removedAt: null, OR: [{ issueId: null }, { issue: { removedAt: null } }] }
