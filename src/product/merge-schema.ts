import { z } from 'zod'
import { Id } from '@/platform/shapes'
import { ProductView } from './schema'

/** `productId` stays, `otherProductId` goes into it. */
export const MergeProductsInput = z.object({ productId: Id, otherProductId: Id }).refine(({ productId, otherProductId }) => productId !== otherProductId, 'Choose two different things.')

const PARTS = ['issues', 'warranties', 'links', 'documents', 'opinions', 'reminders', 'priceChanges', 'recommendations'] as const
const Merging = ProductView.pick({ id: true, name: true, company: true, shownTo: true })
/** What happens when the other goes into the one that stays. */
export const MergePreview = z.object({
  kept: Merging,
  other: Merging,
  /** How many of each part move. */
  moves: z.record(z.enum(PARTS), z.number()),
  /** Fields that the one that stays lacks and takes over. */
  filled: z.array(z.object({ field: z.string(), value: z.string() })),
  /** What both have and say differently: the other's words go into the notes. */
  noted: z.array(z.object({ field: z.string(), value: z.string() })),
})
export type MergePreview = z.output<typeof MergePreview>
export const MergedProduct = z.object({ id: z.string() })
