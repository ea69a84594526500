// The kinds of columns that an archive knows: how each is written as JSON by the database, checked, and read in again. Pure.
import { z } from 'zod'

export type Column = {
  json: z.ZodType
  /** How the database writes it into a line; the column itself when left out. */
  read?: (column: string) => string
  /** Its type in the database, when a line is read in. */
  type: string
  /** It is told, but not read in: the archive's reader can work it out, or has no use for it. */
  told?: true
}

const NUL_OR_LONE_SURROGATE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const LONGEST = 100_000

const storable = z.string().max(LONGEST).refine((words) => !NUL_OR_LONE_SURROGATE.test(words), 'has characters that cannot be stored')

export const text: Column = { json: storable, type: 'text' }
export const id: Column = { json: z.guid().toLowerCase(), type: 'uuid' }
export const whole: Column = { json: z.int().min(-2_147_483_648).max(2_147_483_647), type: 'integer' }
export const yes: Column = { json: z.boolean(), type: 'boolean' }
export const amount: Column = { json: z.string().regex(/^-?\d{1,12}(\.\d{1,2})?$/), read: (column) => `${column}::text`, type: 'numeric' }
export const day: Column = { json: z.iso.date(), read: (column) => `to_char(${column}, 'YYYY-MM-DD')`, type: 'date' }
/** To the microsecond, as the database has it. */
export const moment: Column = {
  json: z.iso.datetime({ precision: 6 }),
  read: (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  type: 'timestamptz',
}
export const texts: Column = { json: z.array(storable).max(1_000), read: (column) => `coalesce(to_json(${column}), '[]')`, type: 'text[]' }
export const ids: Column = { json: z.array(z.guid()).max(10_000), read: (column) => `coalesce(to_json(${column}), '[]')`, type: 'uuid[]' }

/** An address that may stand behind a link. */
export const webAddress: Column = { json: storable.regex(/^https?:\/\//i), type: 'text' }

export const oneOf = <const Words extends readonly [string, ...string[]]>(...words: Words): Column => ({ json: z.enum(words), type: 'text' })
export const jsonOf = (json: z.ZodType): Column => ({ json, type: 'jsonb' })
export const orNull = (column: Column): Column => ({ ...column, json: column.json.nullable() })
/** Told for readers, made anew when it is read in. */
export const told = (json: z.ZodType, read: string): Column => ({ json, read: () => read, type: 'text', told: true })

/** `boughtOn` is the column `bought_on`. */
export const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
