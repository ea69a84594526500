import { expect, test } from 'vitest'
import { confirmImport } from '@/import/operations/confirm-import'
import { listImportCompanies } from '@/import/operations/list-import-companies'
import { undoImport } from '@/import/operations/undo-import'
import { readOfx } from '@/import/ofx/read-ofx'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { anImport, aPreview, rowsOf } from '../support/imports'
import { aPerson } from '../support/people'

type Line = { day?: string; amount?: string; id?: string; payee?: string; memo?: string }
const line = ({ day = '20260401', amount = '-6.60', id = 'A1', payee = "ZETA'S DINER #112", memo = '' }: Line) =>
  `<STMTTRN><TRNTYPE>POS<DTPOSTED>${day}122017.000[-5:EST]<TRNAMT>${amount}<FITID>${id}<NAME>${payee}${memo && `<MEMO>${memo}`}</STMTTRN>`
const sgml = (lines: string[], currency = 'CAD') =>
  `OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nCHARSET:1252\r\n\r\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>${currency}<BANKACCTFROM><BANKID>1<ACCTID>42</BANKACCTFROM>\r\n<BANKTRANLIST>\r\n${lines.join('\r\n')}\r\n</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`
const xml = (lines: string[]) => sgml(lines).replace(/^[^<]*/, '<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?>').replace(/<(TRNTYPE|DTPOSTED|TRNAMT|FITID|NAME|MEMO|CURDEF|BANKID|ACCTID)>([^<\r\n]*)/g, '<$1>$2</$1>')
const paidBy = (person: Actor<'person'>) => openAs(person, (db) => db.interaction.findMany({ where: { removedAt: null }, include: { company: true }, orderBy: { at: 'asc' } }))

test.for([['1.x', sgml], ['2.x', xml]] as const)('a statement in OFX %s becomes payments with whom they went to', async ([, statement]) => {
  const ada = await aPerson()
  const { importId, found, fresh } = await aPreview(ada, statement([line({ memo: 'POS MERCHANDISE;ZETA &amp; CO' }), line({ id: 'A2', amount: '20.00', payee: 'Acme Dairy', day: '20260403' })]))
  expect(found).toMatchObject({ kind: 'ofx', counts: { new: 2 } })
  expect(fresh[0]!.item).toMatchObject({ as: 'interaction', company: "ZETA'S DINER", day: '2026-04-01', price: '-6.60', currency: 'CAD' })

  expect(await confirmImport(ada, { importId })).toMatchObject({ added: 2 })
  const [diner, dairy] = await paidBy(ada)
  expect(diner).toMatchObject({ channel: 'payment', direction: 'out', said: "6.60 CAD · ZETA'S DINER #112 · POS MERCHANDISE;ZETA & CO", at: new Date('2026-04-01T12:00:00Z'), source: 'bank', importId })
  expect([diner!.company?.name, dairy!.company?.name, dairy!.direction]).toEqual(["ZETA'S DINER", 'Acme Dairy', 'in'])
})

test('a second statement that overlaps adds what is new in it alone, and undo takes that back alone', async () => {
  const ada = await aPerson()
  await anImport(ada, sgml([line({}), line({ id: 'A2', day: '20260402' })]))
  const { importId, found } = await aPreview(ada, xml([line({ id: 'A2', day: '20260402' }), line({ id: 'A3', day: '20260403' })]))
  expect(found.counts).toMatchObject({ new: 1, known: 1 })
  await confirmImport(ada, { importId })
  expect(await paidBy(ada)).toHaveLength(3)
  await undoImport(ada, { importId })
  expect((await paidBy(ada)).map(({ company }) => company?.name)).toEqual(["ZETA'S DINER", "ZETA'S DINER"])
})

test('what is paid every month is offered as a subscription, with what it cost before', async () => {
  const ada = await aPerson()
  const months = ['20260105', '20260205', '20260305', '20260407', '20260505']
  const music = months.map((day, n) => line({ day, id: `M${n}`, amount: n < 3 ? '-9.99' : '-11.99', payee: 'ZETAMUSIC STOCKHOLM' }))
  const groceries = months.map((day, n) => line({ day, id: `G${n}`, amount: `-${20 + n * 7}.15`, payee: 'ACME MARKET' }))
  const { importId, fresh } = await aPreview(ada, sgml([...music, ...groceries]))
  expect(fresh.filter(({ item }) => item!.as === 'product').map(({ item }) => [item!.name, item!.period])).toEqual([['ZETAMUSIC STOCKHOLM', 'month']])

  await confirmImport(ada, { importId })
  const [product] = await openAs(ada, (db) => db.product.findMany({ include: { subscription: true, priceChanges: true } }))
  expect(product).toMatchObject({ kind: 'subscription', boughtOn: new Date('2026-01-05'), currency: 'CAD', subscription: { period: 'month', renewsOn: new Date('2026-05-05') } })
  expect(product!.priceChanges.map(({ fromDay, price }) => [fromDay, Number(price)])).toEqual([[new Date('2026-04-07'), 11.99]])
  expect((await aPreview(ada, sgml([...music, ...groceries]))).found.counts).toMatchObject({ new: 0, known: 11 })
})

test('what stopped long ago is no subscription any more', async () => {
  const months = ['20250105', '20250205', '20250305', '20250405']
  const rows = await rowsOf(readOfx, sgml([...months.map((day, n) => line({ day, id: `M${n}`, amount: '-9.99', payee: 'ZETAMUSIC' })), line({ day: '20260501', id: 'Z' })]))
  expect(rows.filter((row) => row.status === 'new' && row.item.as === 'product')).toEqual([])
})

test('a payee that looks like a company of hers is taken for it, and she sees that first', async () => {
  const ada = await aPerson()
  await addRelationship(ada, { company: 'Zeta’s Diner & Bakery' })
  const { importId } = await aPreview(ada, sgml([line({ payee: 'POS MERCHANDISE;ZETAS DINER BAKERY 0042' })]))
  expect(await listImportCompanies(ada, { importId })).toMatchObject([{ key: 'ZETAS DINER BAKERY', match: 'alike', matchedName: 'Zeta’s Diner & Bakery' }])
  await confirmImport(ada, { importId })
  expect((await paidBy(ada))[0]!.company?.name).toBe('Zeta’s Diner & Bakery')
})

test('broken payments are named by their line, and the good ones are read', async () => {
  const bad = [line({ amount: '' }), line({ amount: '1.2.3' }), line({ day: '20260231' }), line({ day: '' }), line({ payee: '' }), line({ amount: '0.00' }), line({}), line({}), '<STMTTRN><NAME>Cut']
  const rows = await rowsOf(readOfx, `${sgml(bad).split('</BANKTRANLIST>')[0]}`)
  expect(rows.map((row) => [row.line, row.status, 'reason' in row ? row.reason : ''])).toEqual([
    [8, 'refused', 'The amount is missing.'],
    [9, 'refused', 'The amount “1.2.3” is not an amount.'],
    [10, 'refused', 'The date “20260231122017.000[-5:EST]” is not a date.'],
    [11, 'refused', 'The date “122017.000[-5:EST]” is not a date.'],
    [12, 'refused', 'Nobody is named.'],
    [13, 'skipped', 'Nothing was paid.'],
    [14, 'new', ''],
    [15, 'skipped', 'This payment is in the file twice.'],
    [16, 'refused', 'The file breaks off in the middle of this payment.'],
  ])
})

test.for<[string, string, string]>([
  ['no currency', sgml([line({})], ''), 'The statement does not say its currency.'],
  ['an unknown one', sgml([line({})], 'XQX'), 'The currency “XQX” is not known.'],
  ['too much', sgml([line({ amount: '-999999999999' })]), 'The amount is too large to be one.'],
])('a payment with %s is refused', async ([, statement, reason]) => {
  expect(await rowsOf(readOfx, statement)).toMatchObject([{ status: 'refused', reason }])
})

test('a file without a statement says so; entities are never expanded; one byte at a time reads the same', async () => {
  await expect(rowsOf(readOfx, 'OFXHEADER:100\n\n<OFX><SIGNONMSGSRSV1></OFX>')).rejects.toThrow('There is no bank statement in this file.')
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "&a;&a;&a;">]>${xml([line({ payee: '&b;&lt;Caf&#233; &#0;' })]).replace(/^<\?xml[^>]*>/, '')}`
  expect(await rowsOf(readOfx, bomb)).toMatchObject([{ item: { said: expect.stringMatching(/^6\.60 CAD · &b;<Café/) } }])
  const whole = sgml([line({ payee: 'Bäckerei', memo: 'a  b' }), line({ id: 'A2', day: '20260409' })])
  expect(await rowsOf(readOfx, whole, null, 1)).toEqual(await rowsOf(readOfx, whole))
  expect(await rowsOf(readOfx, Buffer.from(whole, 'latin1'))).toEqual(await rowsOf(readOfx, whole))
})
