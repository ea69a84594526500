// Hand-written SQL straight to the connection, with the same types in and out as Prisma has: amounts are Decimals, days are
// midnight UTC, whole numbers of eight bytes are BigInts.
import type pg from 'pg'
import { types } from 'pg'
import { inOneWrite, preparedName } from './connections'
import { Prisma } from './generated/client.ts'

const utc = (text: string) => new Date(/[-+Z]\d{0,2}$/.test(text.slice(10)) ? text : `${text.replace(' ', 'T')}${text.length === 10 ? 'T00:00:00' : ''}Z`)
const decimal = (text: string) => new Prisma.Decimal(text)

type Parser = (text: string) => unknown
// pg's own types name neither lists nor what stands for one here.
const parserOf = types.getTypeParser as (oid: number, format?: string) => Parser
const TEXTS = 1009
const each = (parse: Parser): Parser => (text) => (parserOf(TEXTS)(text) as (string | null)[]).map((one) => (one === null ? null : parse(one)))

const PARSERS: Record<number, Parser> = { 20: BigInt, 1016: each(BigInt), 1700: decimal, 1231: each(decimal), 1082: utc, 1182: each(utc), 1114: utc, 1115: each(utc) }
const TYPES = { getTypeParser: (oid: number, format?: string) => (format === 'binary' ? undefined : PARSERS[oid]) ?? parserOf(oid, format) } as pg.CustomTypesConfig

export type Query = { text: string; values: unknown[] }

export async function queryRaw(client: pg.ClientBase, { text, values }: Query): Promise<Record<string, unknown>[]> {
  const name = preparedName({ sql: text, args: values })
  inOneWrite(client)
  const { rows } = await client.query<Record<string, unknown>>({ ...(name && { name }), text, values: values.map(asSent), types: TYPES })
  return rows
}

/** How many rows it changed. */
export async function executeRaw(client: pg.ClientBase, { text, values }: Query): Promise<number> {
  inOneWrite(client)
  return (await (values.length > 0 ? client.query(text, values.map(asSent)) : client.query(text))).rowCount ?? 0
}

function asSent(value: unknown): unknown {
  // pg would write a time in the zone of the machine, and an amount as JSON.
  if (value instanceof Date) return value.toISOString()
  if (Prisma.Decimal.isDecimal(value)) return value.toFixed()
  return Array.isArray(value) ? value.map(asSent) : value
}
