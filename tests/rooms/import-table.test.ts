import { expect, test } from 'vitest'
import { getImport } from '@/import/operations/get-import'
import { confirmImport } from '@/import/operations/confirm-import'
import { forgetImport } from '@/import/operations/forget-import'
import { listImportRows } from '@/import/operations/list-import-rows'
import { mapColumns } from '@/import/operations/map-columns'
import { readTable } from '@/import/table/read-table'
import type { Mapping } from '@/import/table/schema'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { files } from '@/platform/files/store'
import { aPreview, rowsOf } from '../support/imports'
import { aReadImport, readByWorker } from '../support/orders'
import { aPerson } from '../support/people'
import { aSheet, aZip } from '../support/xlsx'

const card = 'Transaction Date,Post Date,Description,Category,Amount,Memo\n7/25/2026,7/26/2026,ZETA GIFT SHOP,Gifts,-50,\n7/12/2026,7/13/2026,ACME CAFE,Food,-13.47,two coffees\n7/12/2026,7/13/2026,ACME CAFE,Food,-13.47,two coffees\n'
const asPayments = { target: 'payments', date: 0, payee: 2, amount: 4, memo: 5, ownCurrency: 'USD', days: 'month-first' } as const
const paidBy = (person: Actor<'person'>) => openAs(person, (db) => db.interaction.findMany({ include: { company: true }, orderBy: { at: 'desc' } }))

test('a table that nobody explained is asked about, with a guess; nothing is added meanwhile', async () => {
  const ada = await aPerson()
  const { importId, fileKey } = await aReadImport(ada, card)
  const asked = await getImport(ada, { importId })
  expect(asked).toMatchObject({ kind: 'table', state: 'columns', head: { names: ['Transaction Date', 'Post Date', 'Description', 'Category', 'Amount', 'Memo'] } })
  expect(asked.head!.guess).toMatchObject({ target: 'payments', date: 0, payee: 2, amount: 4, days: 'month-first' })
  expect(await files.exists(fileKey)).toBe(true)
  await expect(confirmImport(ada, { importId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })

  const bo = await aPerson('Bo')
  await expect(mapColumns(bo, { importId, ...asPayments })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await mapColumns(ada, { importId, ...asPayments })).toMatchObject({ state: 'reading' })
  await expect(mapColumns(ada, { importId, ...asPayments })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await readByWorker(ada, { importId, fileKey })
  expect(await files.exists(fileKey)).toBe(false)
  expect(await confirmImport(ada, { importId })).toMatchObject({ added: 3 })
  expect((await paidBy(ada)).map(({ said, company }) => [said, company!.name])).toEqual([
    ['50 USD · ZETA GIFT SHOP', 'ZETA GIFT SHOP'],
    ['13.47 USD · ACME CAFE · two coffees', 'ACME CAFE'],
    ['13.47 USD · ACME CAFE · two coffees', 'ACME CAFE'],
  ])
})

test('what was said once is remembered for the next file with these columns, by this person alone', async () => {
  const ada = await aPerson()
  const first = await aReadImport(ada, card)
  await mapColumns(ada, { importId: first.importId, ...asPayments })
  await readByWorker(ada, first)
  await confirmImport(ada, first)

  const again = await aPreview(ada, `${card}8/1/2026,8/2/2026,ZETA GIFT SHOP,Gifts,-8,\n`)
  expect(again.found).toMatchObject({ state: 'ready', counts: { new: 1, known: 3 } })
  const { importId } = await aReadImport(await aPerson('Bo'), card)
  await expect(getImport(ada, { importId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a table may be forgotten instead of explained', async () => {
  const ada = await aPerson()
  const { importId } = await aReadImport(ada, card)
  await forgetImport(ada, { importId })
  await expect(mapColumns(ada, { importId, ...asPayments })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a bank that writes lines above the header, semicolons, commas for cents, and two columns', async () => {
  const bank = 'Girokonto;DE00 1234\r\nZeitraum;30 Tage\r\n\r\n"Buchungstag";"Empfänger";"Verwendungszweck";"Soll";"Haben";"Währung"\r\n"31.12.2025";"Zeta Strom";"Abschlag";"1.084,50";"";"EUR"\r\n"30.12.2025";"Acme GmbH";"Gehalt";"";"2.000,00";"EUR"\r\n'
  const mapping: Partial<Mapping> = { target: 'payments', date: 0, payee: 1, memo: 2, paidOut: 3, paidIn: 4, currency: 5 }
  const rows = await rowsOf(readTable, Buffer.from(bank, 'latin1'), mapping)
  expect(rows).toMatchObject([
    { status: 'new', item: { direction: 'out', price: '-1084.50', currency: 'EUR', said: '1084.50 EUR · Zeta Strom · Abschlag' } },
    { status: 'new', item: { direction: 'in', price: '2000.00' } },
  ])
})

test('rows that cannot be read are named, and the others are there', async () => {
  const bad = `Date,Name,Amount\n2026-02-30,Zeta,-1\n2026-01-01,,-1\n2026-01-02,Zeta,"1,234"\n03/04/2026,Zeta,-1\n2026-01-03,"Zeta,-1\n2026-01-04,=1+cmd|calc,-2.50\n,,\n2026-01-05,Zeta\n`
  const rows = await rowsOf(readTable, bad, { target: 'payments', date: 0, payee: 1, amount: 2, ownCurrency: 'EUR' })
  expect(rows.map((row) => [row.line, row.status, 'reason' in row ? row.reason : row.item.as])).toEqual([
    [2, 'refused', 'The date “2026-02-30” is not a date.'],
    [3, 'refused', 'Nobody is named.'],
    [4, 'refused', 'The amount “1,234” could mean a thousand times more or less.'],
    [5, 'refused', 'The date “03/04/2026” could be two different days.'],
    [6, 'refused', 'A quotation mark in this row is never closed.'],
    [7, 'new', 'interaction'],
    [9, 'refused', 'This row has 2 columns, the first line has 3.'],
  ])
})

test('an XLSX with things becomes products with dates, prices and warranties', async () => {
  const ada = await aPerson()
  const sheet = aSheet([['Name', 'Shop', 'Bought', 'Price (EUR)', 'Serial number', 'Room', 'Warranty'], ['Kettle', 'zeta.com', new Date('2024-03-05'), 84.5, 'SN-1', 'Kitchen', new Date('2027-03-05')], ['', '', '', '', '', '', ''], ['Lamp & shade', 'Acme', '', 19, '', '', '']])
  const { importId, fileKey } = await aReadImport(ada, sheet)
  const { head } = await getImport(ada, { importId })
  expect(head!.guess).toMatchObject({ target: 'things', name: 0, company: 1, price: 3, serialNumber: 4, place: 5, warrantyUntil: 6, date: 2, ownCurrency: 'EUR' })
  await mapColumns(ada, { importId, target: 'things', ...head!.guess })
  await readByWorker(ada, { importId, fileKey })
  await confirmImport(ada, { importId })
  const [kettle, lamp] = await openAs(ada, (db) => db.product.findMany({ include: { company: true, warranties: true }, orderBy: { name: 'asc' } }))
  expect(kettle).toMatchObject({ name: 'Kettle', boughtOn: new Date('2024-03-05'), currency: 'EUR', serialNumbers: ['SN-1'], place: 'Kitchen', company: { domain: 'zeta.com' }, warranties: [{ until: new Date('2027-03-05') }] })
  expect([Number(kettle!.price), lamp!.name, lamp!.boughtOn, lamp!.company!.name]).toEqual([84.5, 'Lamp & shade', null, 'Acme'])
})

test('an XLSX that is a bomb, broken or empty is refused with a sentence', async () => {
  const header = [['Name', 'Price'], ['Kettle', 1]]
  const bomb = aSheet(header, { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${'<c><v>1</v></c>'.repeat(1)}</row></sheetData>${' '.repeat(320 * 1024 * 1024)}</worksheet>` })
  expect(bomb.length).toBeLessThan(1024 * 1024)
  await expect(rowsOf(readTable, bomb)).rejects.toThrow('too large to be read')
  const entities = aSheet(header, { 'xl/sharedStrings.xml': '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>' })
  await expect(rowsOf(readTable, entities)).rejects.toThrow('This spreadsheet is broken')
  await expect(rowsOf(readTable, aSheet(header).subarray(0, 700))).rejects.toThrow('This spreadsheet is broken')
  await expect(rowsOf(readTable, aSheet([]))).rejects.toThrow('This looks like no table')
  await expect(rowsOf(readTable, aZip({ '[Content_Types].xml': 'x' }))).rejects.toThrow('There is no sheet in this file.')
})

test('a thing that looks like one Ada wrote down is not added unless she says so', async () => {
  const ada = await aPerson()
  await openAs(ada, (db) => db.product.createMany({ data: [{ name: 'Zeta kettle KX-100', serialNumbers: ['SN-1'] }] }))
  const table = 'Name;Serial number;Room\nSomething else;sn-1;Kitchen\nZeta Kettle KX100;;Hall\nLamp;;Hall\n'
  const first = await aReadImport(ada, table)
  await mapColumns(ada, { importId: first.importId, target: 'things', name: 0, serialNumber: 1, place: 2 })
  await readByWorker(ada, first)
  const conflicts = await listImportRows(ada, { importId: first.importId, status: 'conflict' })
  expect(conflicts.map(({ item, reason }) => [item!.name, reason])).toEqual([['Something else', 'You have “Zeta kettle KX-100” already.'], ['Zeta Kettle KX100', 'You have “Zeta kettle KX-100” already.']])
  expect(await confirmImport(ada, first)).toMatchObject({ added: 1 })
  expect((await getImport(ada, first)).counts).toMatchObject({ conflict: 2 })
})
