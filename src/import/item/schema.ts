// What a row of a file becomes when it is added. Readers make these, whatever the file's format.
import { z } from 'zod'
import { Text } from '@/platform/shapes'

const Day = z.iso.date()
const Price = z.string().regex(/^-?\d{1,12}(\.\d{1,4})?$/)

/** Which company: its website if it is known, or else its name; and what to call it. */
export const ItemCompany = z.object({ key: Text(200).min(1), name: Text(120).min(1).nullable() })
export type ItemCompany = z.output<typeof ItemCompany>

const StagedProduct = z.object({
  as: z.literal('product'),
  company: ItemCompany.nullable(),
  name: Text(400).min(1),
  kind: z.enum(['thing', 'service', 'subscription', 'contract']).default('thing'),
  model: Text(120).nullable().default(null),
  serialNumbers: z.array(Text(200)).max(50).default([]),
  boughtOn: Day.nullable().default(null),
  boughtAt: Text(120).nullable().default(null),
  price: Price.nullable().default(null),
  currency: z.string().nullable().default(null),
  place: Text(120).nullable().default(null),
  tags: z.array(Text(40)).max(20).default([]),
  notes: Text(5000).nullable().default(null),
  warrantyUntil: Day.nullable().default(null),
  warrantyCovers: Text(500).nullable().default(null),
  period: z.enum(['week', 'month', 'quarter', 'half-year', 'year']).nullable().default(null),
  renewsOn: Day.nullable().default(null),
  priceChanges: z.array(z.object({ fromDay: Day, price: Price, currency: z.string() })).max(200).default([]),
})

const StagedInteraction = z.object({
  as: z.literal('interaction'),
  company: ItemCompany,
  channel: z.enum(['mail', 'payment']),
  direction: z.enum(['in', 'out']),
  at: z.iso.datetime(),
  who: Text(120).nullable().default(null),
  said: Text(10_000).nullable().default(null),
  reference: Text(80).nullable().default(null),
  /** Of a payment. It is said in the words, too; here it is for the preview. */
  price: Price.nullable().default(null),
  currency: z.string().nullable().default(null),
})

const StagedCompany = z.object({
  as: z.literal('company'),
  company: ItemCompany,
  tags: z.array(Text(40)).max(20).default([]),
  notes: Text(5000).nullable().default(null),
  customerNumber: Text(120).nullable().default(null),
  points: z.array(z.object({ kind: z.enum(['phone', 'mail', 'web', 'chat', 'address']), value: Text(500).min(1), label: Text(80).nullable() })).max(50).default([]),
})

export const StagedItem = z.discriminatedUnion('as', [StagedProduct, StagedInteraction, StagedCompany])
export type StagedItem = z.output<typeof StagedItem>
/** As a reader makes it: what it does not know it leaves out. */
export type NewItem = z.input<typeof StagedItem>

/** A file that came with a row, as its bytes. */
type Enclosed = { name: string; bytes: Buffer }

export type ReadRow =
  | { line: number; status: 'new'; source: string; sourceKey: string; item: NewItem; enclosed?: Enclosed[] }
  | { line: number; status: 'refused' | 'skipped'; reason: string; text: string }

/** The file, as often as a reader wants to read it. */
export type Source = { open: () => Promise<AsyncIterable<Uint8Array>>; mapping: unknown; remembered: (shape: string) => Promise<unknown> }
export type Reader = (file: Source) => AsyncIterable<ReadRow>
