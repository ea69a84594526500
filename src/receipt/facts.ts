// What both documents are written from.
import type { TermsView } from '@/agreement/schema'

export type Permitted = {
  ownerId: string
  id: string
  issueId: string
  companyId: string
  purpose: string
  showsProduct: boolean
  showsDocuments: boolean
  showsEarlier: boolean
  showsInteractions: boolean
  faceId: string | null
  shownAs: string | null
  shownEmail: string | null
  shownPhone: string | null
  mayAnswer: boolean
  mayContact: boolean
  /** Under which terms, by their id in the roster. */
  terms: string
  expiresAt: Date | null
}
export type Happened = { kind: string; at: Date }
export type Said = { id: string; answer: string; terms: string; offered: string | null; agentName: string | null; at: Date; digest: string }

export type Facts = {
  permitted: Permitted
  /** The company's website, which it proves. */
  domain: string | null
  events: Happened[]
  /** The terms as they stand, and what both sides said about them. */
  agreed: { terms: TermsView['terms']; state: string; said: Said[] }
  ids: { record: string; receipt: string; principal: string; target: string }
}
