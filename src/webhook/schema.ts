// Where a company's systems are told, what they are told, and what became of each telling. Ids only, never a person's words.
import { z } from 'zod'
import { Id, Listed, OneOf, OptionalText, RequiredText, Ticked, Version, When } from '@/platform/shapes'

export const TYPES = ['issue.permitted', 'issue.changed', 'issue.ended'] as const
export const TEST = 'webhook.test'
const AllTypes = [...TYPES, TEST] as const

const Types = Listed(/[\s,]+/, TYPES.length, 40, 'Choose what to be told.').pipe(z.array(z.enum(TYPES, 'Choose what to be told.')).min(1, 'Choose what to be told.'))
const Fields = z.object({ url: RequiredText(2_000, 'Give the address that we shall send to.'), description: OptionalText(80), types: Types })

export const AddEndpointInput = Fields
export const EndpointIdInput = z.object({ endpointId: Id })
export const EditEndpointInput = EndpointIdInput.extend({ ...Fields.shape, version: Version })
export const SwitchEndpointInput = EndpointIdInput.extend({ back: Ticked })
export const ListDeliveriesInput = EndpointIdInput.extend({ take: z.coerce.number().int().min(1).max(100).default(25), before: Id.optional() })
export const DeliveryIdInput = EndpointIdInput.extend({ deliveryId: Id })

export const EndpointView = z.object({
  companyId: z.string(),
  id: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  types: z.array(OneOf(...TYPES)),
  version: z.number(),
  createdAt: When,
  /** Until then the secret before this one signs along. */
  secretBeforeUntil: When.nullable(),
  disabledAt: When.nullable(),
  disabledWhy: OneOf('owner', 'gone').nullable(),
  failingSince: When.nullable(),
})
export type EndpointView = z.output<typeof EndpointView>
export const EndpointRef = z.object({ companyId: z.string(), endpointId: z.string() })
export type EndpointRef = z.output<typeof EndpointRef>
/** The only time that the secret is shown. */
export const ShownSecret = EndpointRef.extend({ secret: z.string() })
export type ShownSecret = z.output<typeof ShownSecret>

/** Why nothing was answered. */
const WHYS = ['address', 'inside', 'dns', 'refused', 'tls', 'timeout', 'broken', 'secret'] as const
/** Why it was not even tried: the proof was lost, the permission ended, it was given again, or the endpoint was switched off. */
const DROPPED = ['proof', 'withdrawn', 'again', 'off'] as const
export type Dropped = (typeof DROPPED)[number]
export const DeliveryView = z.object({
  id: z.string(),
  type: OneOf(...AllTypes),
  entryId: z.string().nullable(),
  at: When,
  state: OneOf('waiting', 'delivered', 'failed', 'dropped'),
  tries: z.number(),
  triedAt: When.nullable(),
  nextAt: When.nullable(),
  status: z.number().nullable(),
  why: OneOf(...WHYS, ...DROPPED).nullable(),
})
export type DeliveryView = z.output<typeof DeliveryView>
export const DeliveriesView = z.object({ deliveries: z.array(DeliveryView), next: z.string().nullable() })
export type DeliveriesView = z.output<typeof DeliveriesView>

/** What the database wrote down when inboxes changed. */
export const Told = z.object({
  tellId: Id,
  companyId: Id,
  at: z.coerce.date(),
  changes: z.array(z.object({ entryId: Id, type: z.enum(TYPES), endedOn: z.iso.date().nullish() })),
})
export const FanOutInput = Told.extend({ now: z.date() })
export const DeliverErrand = z.object({ companyId: Id })
export const TakeDueInput = z.object({ now: z.date(), companyId: Id.optional() })
export const DueDelivery = z.object({
  companyId: z.string(),
  id: z.string(),
  endpointId: z.string(),
  type: OneOf(...AllTypes),
  entryId: z.string().nullable(),
  at: z.date(),
  url: z.string(),
  /** Sealed; the one before it only while it signs along. */
  secrets: z.array(z.string()),
})
export type DueDelivery = z.output<typeof DueDelivery>
export const AskSharedInput = z.object({ entryIds: z.array(Id).max(1_000) })
export const SharedView = z.object({ shared: z.array(z.string()) })

/** What became of one try: an answer, none, or that it was not made because it may not be. */
export const NoteTryInput = z.object({
  companyId: Id,
  deliveryId: Id,
  now: z.date(),
  outcome: z.union([z.object({ status: z.number().int() }), z.object({ why: z.enum(WHYS) }), z.object({ dropped: z.enum(DROPPED) })]),
})
