import { z } from 'zod'
import { Text } from '@/platform/shapes'

export const SuggestCompaniesInput = z.object({ q: Text(120).default('') })
export const CompanySuggestion = z.object({ companyId: z.string(), name: z.string(), domain: z.string().nullable(), own: z.boolean() })
export type CompanySuggestion = z.output<typeof CompanySuggestion>

export const BrandIcons = z.array(z.object({ id: z.string(), icon: z.string(), color: z.string().nullable() }))
export type BrandIcons = z.output<typeof BrandIcons>

/** A public record, as the directory keeps it. */
export const DirectoryRecord = z.object({
  slug: Text(120).min(1),
  id: z.guid(),
  name: Text(200).min(1),
  domain: Text(253).min(3),
  aliases: z.array(Text(200)).max(50),
  points: z.array(z.object({ kind: z.enum(['phone', 'mail', 'web', 'address']), value: Text(500).min(1), label: Text(80).nullable() })).max(10),
})
export type DirectoryRecord = z.output<typeof DirectoryRecord>
export const ImportDirectoryInput = z.object({ records: z.array(DirectoryRecord).max(500) })
export const ImportedDirectory = z.object({ companies: z.number(), points: z.number(), gone: z.number() })
