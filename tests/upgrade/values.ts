// Something for a column, by its type and by what a check names.
import { randomBytes, randomUUID } from 'node:crypto'
import type { Column } from './tables'

type Pick = (below: number) => number
const WORDS = ['Kettle', 'Äpfel & Birnen', 'acme.com', 'ada@example.com', 'EUR', 'de', 'https://zeta.com/x', 'a', '+49 30 123456', 'x'.repeat(60)]

export function valueFor({ name, type, oneOf, checks }: Column, pick: Pick): unknown {
  if (type.endsWith('[]')) return pick(2) === 0 ? [] : [valueFor({ name, type: type.slice(0, -2), oneOf, checks } as Column, pick)]
  if (oneOf.length > 0) return oneOf[pick(oneOf.length)]
  // What several checks say of a word together: any of the words in them may be the one.
  const named = checks.flatMap((check) => [...check.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, text]) => text!))
  switch (type) {
    case 'uuid':
      return randomUUID()
    case 'boolean':
      return pick(2) === 0
    case 'integer':
    case 'smallint':
    case 'bigint':
      return [0, 1, 2, 5, 30, 100][pick(6)]
    case 'numeric':
      return [0, 1.5, 42][pick(3)]
    case 'double precision':
    case 'real':
      return pick(100) / 100
    case 'date':
      return `20${10 + pick(20)}-0${1 + pick(9)}-1${pick(9)}`
    case 'timestamp with time zone':
    case 'timestamp without time zone':
      return new Date(Date.UTC(2024, pick(36), 1 + pick(28), pick(24))).toISOString()
    case 'json':
    case 'jsonb':
      return JSON.stringify(pick(2) === 0 ? {} : [])
    case 'bytea':
      return randomBytes(16)
    default:
      if (named.length > 0 && pick(3) > 0) return named[pick(named.length)]
      return /hash|token|key|domain|email|digest/.test(name) ? `${randomUUID()}.com` : WORDS[pick(WORDS.length)]
  }
}
