import { z } from 'zod'

/** What the columns of a table mean. A column is given by its number. */
export const TARGETS = ['payments', 'things', 'companies'] as const
export const FIELDS = {
  payments: ['date', 'payee', 'amount', 'paidOut', 'paidIn', 'currency', 'memo', 'reference'],
  things: ['name', 'company', 'date', 'price', 'currency', 'serialNumber', 'model', 'place', 'tags', 'notes', 'warrantyUntil', 'reference'],
  companies: ['name', 'website', 'mail', 'phone', 'address', 'customerNumber', 'tags', 'notes'],
} as const
export type Target = (typeof TARGETS)[number]
const ALL_FIELDS = [...new Set(TARGETS.flatMap((target) => [...FIELDS[target]]))]
export type Field = (typeof FIELDS)[Target][number]

const Column = z.coerce.number().int().min(0).max(499).optional()
const Columns = z.object(Object.fromEntries(ALL_FIELDS.map((field) => [field, Column])) as Record<Field, typeof Column>)
const Habits = {
  target: z.enum(TARGETS, 'Choose what the rows are.'),
  /** How days are written where it could be either. */
  days: z.enum(['day-first', 'month-first']).optional(),
  decimal: z.enum(['.', ',']).optional(),
  /** The currency of amounts that name none. */
  ownCurrency: z.string().regex(/^[A-Z]{3}$/, 'Choose a currency.').optional(),
  /** Payments are written without a minus. */
  spendingIsPositive: z.enum(['yes', 'no']).optional(),
}
export const Mapping = Columns.extend(Habits)
export type Mapping = z.output<typeof Mapping>

/** The head of a table that nobody has explained yet. */
export const TableHead = z.object({
  shape: z.string().max(64),
  names: z.array(z.string().max(200)).max(500),
  rows: z.array(z.array(z.string().max(200))).max(5),
  guess: Mapping.partial(),
})
export type TableHead = z.output<typeof TableHead>
