import { expect, test } from 'vitest'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { chooseCompany } from '@/import/operations/choose-company'
import { confirmImport } from '@/import/operations/confirm-import'
import { getImport } from '@/import/operations/get-import'
import { listImportCompanies } from '@/import/operations/list-import-companies'
import { undoImport } from '@/import/operations/undo-import'
import { readVCards } from '@/import/vcard/read-vcards'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { anImport, aPreview, rowsOf } from '../support/imports'
import { aPerson } from '../support/people'

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const plumber = card(
  'VERSION:3.0',
  'UID:plumber-1',
  'N:Zeta;Bo;;;',
  'FN:Bo Zeta',
  'ORG:Zeta Pipes & Co\\, Ltd;Bathrooms',
  'item1.TEL;TYPE=WORK,VOICE:+49 30 1234567',
  'item1.X-ABLabel:_$!<Main>!$_',
  'EMAIL;TYPE=INTERNET:bo@zeta-pipes.com',
  'URL:https://www.zeta-pipes.com/contact',
  'ADR;TYPE=WORK:;;Long Street 1;Berlin;;10115;Germany',
  'CATEGORIES:house,plumber',
  'NOTE:Knows where the valve is\\nand has the',
  '  key.',
)
const companiesOf = (person: Actor<'person'>) => openAs(person, (db) => db.relationship.findMany({ where: { removedAt: null }, include: { contactPoints: { orderBy: { value: 'asc' } } }, orderBy: { name: 'asc' } }))

test('a card becomes a company with its contact points, and says where it came from', async () => {
  const ada = await aPerson()
  const { importId, found, fresh } = await aPreview(ada, plumber)
  expect(found).toMatchObject({ kind: 'vcard', state: 'ready', counts: { new: 1 } })
  expect(fresh[0]!.item).toMatchObject({ as: 'company', name: 'Zeta Pipes & Co, Ltd' })
  expect(await companiesOf(ada)).toEqual([])

  expect(await confirmImport(ada, { importId })).toMatchObject({ added: 1 })
  const [zeta] = await companiesOf(ada)
  expect(zeta).toMatchObject({ name: 'Zeta Pipes & Co, Ltd', domain: 'zeta-pipes.com', tags: ['house', 'plumber'], notes: 'Knows where the valve is\nand has the key.', source: 'vcard', importId })
  expect(zeta!.contactPoints.map(({ kind, value, label }) => [kind, value, label])).toEqual([
    ['phone', '+49 30 1234567', 'Bo Zeta, Main'],
    ['address', 'Long Street 1\n10115 Berlin\nGermany', 'work'],
    ['mail', 'bo@zeta-pipes.com', 'Bo Zeta'],
    ['web', 'https://www.zeta-pipes.com/contact', null],
  ])
})

test('the same card adds nothing a second time, and what is new on it goes to the company that is there', async () => {
  const ada = await aPerson()
  await anImport(ada, plumber)
  const again = await aPreview(ada, plumber)
  expect(again.found.counts).toMatchObject({ new: 0, known: 1 })

  const { importId } = await aPreview(ada, plumber.replace('END:VCARD', 'TEL:+49 171 5550000\r\nEND:VCARD'))
  expect(await confirmImport(ada, { importId })).toMatchObject({ added: 1 })
  expect((await companiesOf(ada)).map(({ contactPoints }) => contactPoints.length)).toEqual([5])
  await undoImport(ada, { importId })
  expect((await companiesOf(ada)).map(({ contactPoints }) => contactPoints.length)).toEqual([4])
})

test('undoing takes the company back, but not one that was written about', async () => {
  const ada = await aPerson()
  const { importId } = await aPreview(ada, plumber + card('VERSION:4.0', 'KIND:org', 'FN:Acme Dairy', 'TEL:+49 30 7654321'))
  await confirmImport(ada, { importId })
  const acme = (await companiesOf(ada))[0]!
  await openAs(ada, (db) => db.intent.create({ data: { text: 'More milk', companyId: acme.companyId } }))

  expect(await undoImport(ada, { importId })).toMatchObject({ state: 'undone', added: 1 })
  expect((await companiesOf(ada)).map(({ name }) => name)).toEqual(['Acme Dairy'])
})

test('a company that only looks like one of hers is shown first, and Ada decides', async () => {
  const ada = await aPerson()
  await addRelationship(ada, { company: 'Müller Möbelhaus Potsdam' })
  const { importId } = await aPreview(ada, card('VERSION:3.0', 'ORG:Mueller Moebelhaus Potsdam', 'N:;;;;', 'TEL:+49 331 111222') + card('VERSION:3.0', 'ORG:Muller Mobelhaus, Potsdam', 'N:;;;;', 'TEL:+49 331 111223'))
  const [alike] = await listImportCompanies(ada, { importId })
  expect(alike).toMatchObject({ match: 'alike', matchedName: 'Müller Möbelhaus Potsdam', become: 'same' })

  const bo = await aPerson('Bo')
  await expect(chooseCompany(bo, { importId, importCompanyId: alike!.id, become: 'new' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(listImportCompanies(bo, { importId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await chooseCompany(ada, { importId, importCompanyId: alike!.id, become: 'new' })
  await confirmImport(ada, { importId })
  expect((await companiesOf(ada)).map(({ name }) => name)).toEqual(['Mueller Moebelhaus Potsdam', 'Müller Möbelhaus Potsdam'])
  await expect(chooseCompany(ada, { importId, importCompanyId: alike!.id, become: 'same' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('broken cards are named, and the good one can still be added', async () => {
  const ada = await aPerson()
  const { importId, found, refused, skipped } = await aPreview(ada, `BEGIN:VCARD\r\nFN:Half\r\n${plumber}${plumber}${card('VERSION:3.0', 'N:Doe;Jane;;;', 'FN:Jane Doe')}${card('VERSION:4.0')}BEGIN:VCARD\r\nFN:Cut`)
  expect(found.counts).toMatchObject({ new: 1, refused: 2, skipped: 3 })
  expect(refused.map(({ reason }) => reason)).toEqual(['This card does not end before the next begins.', 'The file ends in the middle of this card.'])
  expect(skipped.map(({ reason }) => reason)).toEqual(['This card is in the file twice.', 'A person without a company.', 'A card without a name.'])
  await confirmImport(ada, { importId })
  expect((await getImport(ada, { importId })).records).toMatchObject({ companies: 1 })
})

test('old phones write quoted-printable, Macs write Latin 1, and a photo is no fact', async () => {
  const old = card('VERSION:2.1', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;;;', 'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:B=C3=A4ckerei =', 'S=C3=BCd', 'TEL;WORK;VOICE:030 998877', `PHOTO;ENCODING=BASE64;JPEG:${'A'.repeat(500_000)}`)
  expect(await rowsOf(readVCards, old, null, 7)).toMatchObject([{ status: 'new', item: { company: { name: 'Bäckerei Süd' }, points: [{ kind: 'phone', value: '030 998877', label: 'work' }] } }])
  expect(await rowsOf(readVCards, Buffer.from(card('VERSION:3.0', 'ORG:Bäckerei', 'N:;;;;'), 'latin1'))).toMatchObject([{ item: { company: { name: 'Bäckerei' } } }])
})

test('mail providers are nobody’s website, and what no form would take is left out', async () => {
  const odd = card('VERSION:3.0', 'ORG:Zeta', 'URL:https://gmail.com/zeta', 'EMAIL:not a mail address', 'TEL:=cmd|calc', 'URL:javascript:alert(1)')
  expect(await rowsOf(readVCards, odd)).toMatchObject([{ item: { company: { key: 'Zeta' }, points: [{ kind: 'web', value: 'https://gmail.com/zeta' }] } }])
})
