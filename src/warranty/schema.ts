import { z } from 'zod'
import { Day, DayInput, Id, OptionalText } from '@/platform/shapes'

export const AddWarrantyInput = z.object({ productId: Id, covers: OptionalText(120), until: DayInput })
export const WarrantyIdInput = z.object({ warrantyId: Id })

export const WarrantyView = z.object({
  id: z.string(),
  productId: z.string(),
  /** Null is everything. */
  covers: z.string().nullable(),
  until: Day,
})
export type WarrantyView = z.output<typeof WarrantyView>

/** Beside a product, the one that ends first before the others. */
export const warrantiesBeside = {
  select: { id: true, productId: true, covers: true, until: true },
  orderBy: { until: 'asc' },
  take: 50,
} as const
