// What a receipt is made of, for this room and for archives. Both sides read the same columns, so both are handed the same receipt.
import { asTerms } from '@/agreement/steps'
import { idFor } from '@/platform/per-pair'
import { asAgreement } from './agreement'
import { asReceipt } from './consent-receipt'
import type { Happened, Permitted, Said } from './facts'
import type { ReceiptView } from './schema'

/** No column of it is hidden from the company; the names and addresses on a face are left out of the receipt. */
export const receiptSelection = {
  ownerId: true,
  id: true,
  issueId: true,
  companyId: true,
  purpose: true,
  showsProduct: true,
  showsDocuments: true,
  showsEarlier: true,
  showsInteractions: true,
  faceId: true,
  shownAs: true,
  shownEmail: true,
  shownPhone: true,
  mayAnswer: true,
  mayContact: true,
  terms: true,
  expiresAt: true,
} as const

export function receiptOf(permitted: Permitted, domain: string | null, happened: Happened[], said: Said[]): ReceiptView {
  const events = [...happened, ...ended(permitted, happened)]
  const { id, ownerId, companyId, issueId, faceId } = permitted
  const ids = {
    record: idFor('receipt', 'record', id),
    // Each state of the record has a receipt of its own, which never changes.
    receipt: idFor('receipt', 'receipt', id, ...events.map(({ kind, at }) => `${kind}${at.toISOString()}`), ...said.map(({ digest }) => digest)),
    // Who shows no face is somebody else in each permission.
    principal: idFor('receipt', 'principal', ownerId, companyId, faceId ?? id),
    target: idFor('receipt', 'target', ownerId, companyId, issueId, faceId ?? id),
  }
  const { terms, state } = asTerms(permitted.terms, said)
  const facts = { permitted, domain, events, ids, agreed: { terms, state, said } }
  return { receipt: asReceipt(facts), agreement: asAgreement(facts) }
}

/** That it ended by itself is no row: its last day tells. */
function ended({ expiresAt }: Permitted, happened: Happened[]): Happened[] {
  const over = expiresAt !== null && expiresAt <= new Date() && happened.every(({ kind }) => kind !== 'revoked' && kind !== 'solved')
  return over ? [{ kind: 'expired', at: expiresAt }] : []
}
