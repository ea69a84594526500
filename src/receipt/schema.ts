// A permission as a consent receipt with the fields of ISO/IEC TS 27560:2023, and as an ODRL 2.2 Agreement.
// What a receipt looks like is said for everybody in consent-receipt.schema.json.
import { z } from 'zod'
import { Id } from '@/platform/shapes'

export const ReceiptInput = z.object({ permissionId: Id })
export const ReceiptOfEntryInput = z.object({ entryId: Id })

const Pii = z.object({
  pii_type: z.string(),
  pii_attribute_id: z.string(),
  pii_optional: z.boolean(),
  sensitive_pii_category: z.boolean(),
  special_pii_category: z.boolean(),
})

const Purpose = z.object({
  purpose: z.string(),
  purpose_type: z.string(),
  lawful_basis: z.string(),
  pii_information: z.array(Pii),
  pii_controllers: z.array(z.string()),
  collection_method: z.string(),
  processing_method: z.string(),
  storage_locations: z.array(z.string()),
  retention_period: z.string(),
  processing_locations: z.array(z.string()),
  jurisdiction: z.string(),
  recipient_third_parties: z.array(z.string()),
  withdrawal_method: z.string(),
  privacy_rights: z.array(z.string()),
})

const Party = z.object({
  party_id: z.string(),
  party_name: z.string(),
  party_role: z.string(),
  party_type: z.string(),
  party_address: z.string(),
  party_url: z.string().optional(),
  party_contact: z.string(),
})

const Event = z.object({ event_time: z.string(), validity_duration: z.string(), entity_id: z.string(), event_type: z.string(), event_state: z.string() })

const Terms = z.object({
  terms_id: z.string(),
  terms_name: z.string(),
  terms_url: z.string(),
  may: z.array(z.string()),
  may_not: z.array(z.string()),
  answer_state: z.string(),
  answers: z.array(
    z.object({ answer: z.string(), terms_id: z.string(), offered_terms_id: z.string().optional(), entity_id: z.string(), answer_time: z.string(), record_digest: z.string() }),
  ),
})

export const ConsentReceipt = z.object({
  receipt_metadata: z.object({ schema_version: z.string(), receipt_id: z.string() }),
  consent_record: z.object({
    record_header: z.object({ schema_version: z.string(), record_id: z.string(), pii_principal_id: z.string() }),
    pii_processing: z.object({ privacy_notice: z.string(), language: z.string(), purposes: z.array(Purpose) }),
    party_identification: z.array(Party),
    events: z.array(Event),
  }),
  terms: Terms,
})
export type ConsentReceipt = z.output<typeof ConsentReceipt>

const Reference = z.object({ '@id': z.string() })
const Constraint = z.object({ leftOperand: z.string(), operator: z.string(), rightOperand: z.union([Reference, z.object({ '@value': z.string(), '@type': z.string() })]) })
const OdrlParty = z.object({ '@type': z.literal('Party'), uid: z.string() })
const Duty = z.object({ action: z.string(), informedParty: OdrlParty.optional() })
const Target = z.object({ '@type': z.literal('Asset'), uid: z.string(), partOf: z.string().optional() })
const Rule = z.object({ action: z.string(), target: Target, constraint: z.array(Constraint).optional(), duty: z.array(Duty).optional() })

export const OdrlAgreement = z.object({
  '@context': z.tuple([z.string(), z.object({ dc: z.string() })]),
  '@type': z.literal('Agreement'),
  uid: z.string(),
  /** The terms, and since when the company has accepted them: metadata of a policy are terms of Dublin Core. */
  'dc:conformsTo': z.object({ '@id': z.string(), 'dc:identifier': z.string(), 'dc:title': z.string() }),
  'dc:dateAccepted': z.object({ '@value': z.string(), '@type': z.string() }).optional(),
  assigner: OdrlParty,
  assignee: OdrlParty,
  permission: z.array(Rule),
  prohibition: z.array(Rule).optional(),
})
export type OdrlAgreement = z.output<typeof OdrlAgreement>

export const ReceiptView = z.object({ receipt: ConsentReceipt, agreement: OdrlAgreement })
export type ReceiptView = z.output<typeof ReceiptView>
