import { z } from 'zod'
import { Day, Id, OptionalDay, OptionalText, Text, When } from '@/platform/shapes'

/** A company as a person names it: its name, or its website. */
export const CompanyTyped = Text(120).min(1, 'Which company?')
export const OptionalCompany = Text(120).nullish().transform((company) => company || null)

/** The company beside a record, as its owner calls it. */
export const CompanyBeside = z.object({ companyId: z.string(), name: z.string(), domain: z.string().nullable() }).nullable()
/** What to read for it. */
export const companyBeside = { select: { companyId: true, name: true, domain: true } } as const

export const AddRelationshipInput = z.object({ company: CompanyTyped, customerNumber: OptionalText(80), notes: OptionalText(5000) })

export const EditRelationshipInput = z.object({
  companyId: Id,
  name: Text(120).min(1, 'Give the company a name.'),
  website: OptionalText(200),
  customerNumber: OptionalText(80),
  since: OptionalDay,
  notes: OptionalText(5000),
})

export const RelationshipView = z.object({
  id: z.string(),
  companyId: z.string(),
  name: z.string(),
  domain: z.string().nullable(),
  customerNumber: z.string().nullable(),
  since: Day.nullable(),
  notes: z.string().nullable(),
  createdAt: When,
})
export type RelationshipView = z.output<typeof RelationshipView>
