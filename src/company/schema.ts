import { z } from 'zod'
import { Text } from '@/platform/shapes'

export const SuggestCompaniesInput = z.object({ q: Text(120).default('') })
export const CompanySuggestion = z.object({ companyId: z.string(), name: z.string(), domain: z.string().nullable(), own: z.boolean() })
export type CompanySuggestion = z.output<typeof CompanySuggestion>

export const BrandIcons = z.array(z.object({ id: z.string(), icon: z.string(), color: z.string().nullable() }))
export type BrandIcons = z.output<typeof BrandIcons>
