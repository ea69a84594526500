// A line of a view, as src/export/views.ts has it written. What is unknown is missing.
type Price = { price?: string; currency?: string }
type File = { name: string; file: string }

export type CompanyLine = {
  companyId: string
  name: string
  domain?: string
  customerNumber?: string
  since?: string
  status: string
  tags: string[]
  notes?: string
  changedAt: string
  points: { kind: string; value: string; label?: string }[]
  preferences: { channel: string; about?: string; welcome: boolean }[]
  files: File[]
}

export type ThingLine = Price & {
  id: string
  kind: string
  name: string
  company?: string
  companyId?: string
  model?: string
  serialNumbers: string[]
  gtin?: string
  boughtOn?: string
  boughtAt?: string
  place?: string
  tags: string[]
  notes?: string
  subscription?: { period: string; renewsOn?: string; noticeDays?: number; trialEndsOn?: string; cancelledOn?: string }
  prices: { fromDay: string; price: string; currency: string }[]
  warranties: { covers?: string; until: string }[]
  links: { label?: string; url: string }[]
  files: File[]
}

export type ThreadLine = { at: string; who?: string; words?: string; private: boolean; channel: string; file?: string }

export type IssueLine = {
  id: string
  kind: string
  title: string
  company?: string
  product?: string
  details?: string
  wanted?: string
  topics: string[]
  severity: string
  reference?: string
  atStake?: string
  recovered?: string
  currency?: string
  neededBy?: string
  deadline?: string
  createdAt: string
  outcome?: string
  endedAt?: string
  thread: ThreadLine[]
  files: File[]
}

export type TouchLine = { company?: string; issue?: string; touch: { at: string; channel: string; direction: string; minutes?: number; who?: string; said?: string; reference?: string }; files: File[] }
export type OpinionLine = { id: string; company?: string; product?: string; verdict: string; sentence?: string; stars: { criterion: string; stars: number }[]; at: string }
export type WantLine = { id: string; company?: string; topic?: string; text: string; maxPrice?: string; currency?: string; neededBy?: string; tags: string[]; at: string }
export type RecommendationLine = { title: string; sentence: string; authorName: string; company?: string; product?: string; at: string }
export type ReminderLine = { text: string; dueOn: string; repeats?: string; doneAt?: string }
export type DocumentLine = File & { type: string; bytes: number; from?: string; at: string }
export type PermittedLine = { issue?: string; permission: { companyName: string; purpose: string; createdAt: string; expiresAt?: string; revokedAt?: string } }
export type LookLine = { title?: string; look: { at: string; companyName?: string; agentName?: string; recordKind: string; preview: boolean } }
