// A table for a spreadsheet: the lines again, lists in one cell, and nothing in it that is taken for a formula.
import { csvLine } from '@/platform/csv'
import type { Table } from '../table'
import type { Spool } from './spool'

type Value = string | number | boolean | null | object

export async function* csvOf({ name, columns }: Table, spool: Spool): AsyncGenerator<string> {
  const names = Object.keys(columns)
  // The mark tells spreadsheets that it is UTF-8.
  yield '\ufeff' + csvLine(names)
  for await (const line of spool.lines<Record<string, Value>>(`data/${name}`)) yield csvLine(names.map((column) => cell(line[column] ?? null)))
}

function cell(value: Value): string | null {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('; ')
  return JSON.stringify(value)
}
