// The consent receipt: fields and names of ISO/IEC TS 27560:2023, terms of the W3C Data Privacy Vocabulary.
import { env } from '@/platform/env'
import type { Facts, Permitted } from './facts'
import { DPV_PURPOSES, partsOf } from './parts'
import type { ConsentReceipt } from './schema'

const SCHEMA_VERSION = 'turnabout.consent-receipt/1'
const DPV = 'https://w3id.org/dpv#'

const PURPOSES: Record<string, string> = {
  solve: 'To solve the issue',
  warranty: 'To settle the warranty',
  quote: 'To make a quote',
  feedback: 'To do better next time',
}

const STATES: Record<string, string> = {
  given: `${DPV}ConsentGiven`,
  changed: `${DPV}RenewedConsentGiven`,
  revoked: `${DPV}ConsentWithdrawn`,
  expired: `${DPV}ConsentExpired`,
  // It was given until then.
  solved: `${DPV}ConsentExpired`,
}

export function asReceipt(facts: Facts): ConsentReceipt {
  const { ids, permitted, domain } = facts
  return {
    receipt_metadata: { schema_version: SCHEMA_VERSION, receipt_id: ids.receipt },
    consent_record: {
      record_header: { schema_version: SCHEMA_VERSION, record_id: ids.record, pii_principal_id: ids.principal },
      pii_processing: { privacy_notice: address('/help'), language: 'en', purposes: [purpose(permitted)] },
      party_identification: [controller(permitted.companyId, domain)],
      events: events(facts),
    },
    terms: termsAgreed(facts),
  }
}

const address = (path: string) => new URL(path, env.PUBLIC_URL).href

const purpose = (permitted: Permitted) => ({
  purpose: PURPOSES[permitted.purpose] ?? permitted.purpose,
  purpose_type: DPV_PURPOSES[permitted.purpose] ?? `${DPV}Purpose`,
  lawful_basis: `${DPV}ExplicitlyExpressedConsent`,
  pii_information: partsOf(permitted).map((part) => ({
    pii_type: part,
    pii_attribute_id: part,
    pii_optional: part !== 'issue',
    sensitive_pii_category: false,
    special_pii_category: false,
  })),
  pii_controllers: [permitted.companyId],
  collection_method: 'Permitted by the person on a page that shows what the company will see',
  processing_method: ['Read in the person’s own records', permitted.mayAnswer && 'answer there', permitted.mayContact && 'contact elsewhere'].filter(Boolean).join(', '),
  // The words stay where the person keeps them: the company is handed no copy.
  storage_locations: [address('/')],
  retention_period: lasts(permitted.expiresAt),
  processing_locations: [address('/')],
  jurisdiction: 'not stated',
  recipient_third_parties: [],
  withdrawal_method: address('/who-can-see'),
  privacy_rights: [`${DPV}RightToWithdrawConsent`],
})

const controller = (companyId: string, domain: string | null) => ({
  party_id: companyId,
  party_name: domain ?? companyId,
  party_role: `${DPV}DataController`,
  party_type: `${DPV}Organisation`,
  // Its website is what a company proves here, and where it is found.
  party_address: domain ? `https://${domain}` : 'not stated',
  ...(domain && { party_url: `https://${domain}` }),
  party_contact: domain ? `https://${domain}` : 'not stated',
})

// Days, not moments: who changes a face changes many permissions in one moment, and two companies could compare them.
const events = ({ events: happened, ids, permitted }: Facts) =>
  happened.map(({ kind, at }) => ({
    event_time: dayOf(at),
    validity_duration: lasts(permitted.expiresAt),
    entity_id: ids.principal,
    event_type: `${DPV}ExplicitlyExpressedConsent`,
    event_state: STATES[kind] ?? `${DPV}ConsentStatus`,
  }))

// What was said is named by the digest of the record that both sides keep: it is not told again here.
const termsAgreed = ({ agreed: { terms, state, said }, ids, permitted }: Facts) => ({
  ...{ terms_id: terms.id, terms_name: terms.name, terms_url: address(`/help#${terms.id}`), may: terms.may, may_not: terms.mayNot },
  answer_state: state,
  answers: said.map(({ answer, terms: about, offered, agentName, at, digest }) => ({
    ...{ answer, terms_id: about, ...(offered && { offered_terms_id: offered }) },
    entity_id: agentName === null ? ids.principal : permitted.companyId,
    ...{ answer_time: dayOf(at), record_digest: `sha-256:${digest}` },
  })),
})

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const lasts = (expiresAt: Date | null) => (expiresAt ? `until ${expiresAt.toISOString()}` : 'until the issue is solved')
