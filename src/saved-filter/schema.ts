import { z } from 'zod'
import { Id, OneOf, RequiredText, Text } from '@/platform/shapes'

const LISTS = ['issues', 'have', 'companies', 'want', 'search'] as const
const Name = RequiredText(40, 'Give it a name.')

export const ListFiltersInput = z.object({ list: z.enum(LISTS) })
/** `query` is what stands behind the list's address: words, order, tab. */
export const SaveFilterInput = z.object({
  list: z.enum(LISTS),
  name: Name,
  query: Text(1000)
    .refine((query) => query !== '', 'Search or sort first: there is nothing to keep yet.')
    .refine((query) => !/^[/?]|[\s<>]/.test(query), 'This is no filter.'),
})
export const RenameFilterInput = z.object({ filterId: Id, name: Name })
export const FilterIdInput = z.object({ filterId: Id })

export const FilterView = z.object({ id: z.string(), list: OneOf(...LISTS), name: z.string(), query: z.string() })
export type FilterView = z.output<typeof FilterView>
/** A name that is taken belongs to the newer filter. */
export const RemovedFilter = z.object({ id: z.string() })
