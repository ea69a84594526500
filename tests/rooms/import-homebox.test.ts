import { expect, test } from 'vitest'
import { chooseRows } from '@/import/operations/choose-rows'
import { confirmImport } from '@/import/operations/confirm-import'
import { getImport } from '@/import/operations/get-import'
import { undoImport } from '@/import/operations/undo-import'
import { readHomebox } from '@/import/homebox/read-homebox'
import { openAs } from '@/platform/access/doorway'
import { anImport, aPreview, rowsOf } from '../support/imports'
import { aPerson } from '../support/people'

const HEADER = 'HB.import_ref,HB.location,HB.labels,HB.asset_id,HB.archived,HB.name,HB.quantity,HB.description,HB.notes,HB.purchase_price,HB.purchase_from,HB.purchase_time,HB.manufacturer,HB.model_number,HB.serial_number,HB.lifetime_warranty,HB.warranty_expires,HB.warranty_details,HB.sold_time,HB.field.Currency,HB.field.Colour'
const drill = 'r1,Home / Garage,tools;power tools,000-001,false,Drill,1,A strong one,Bit is bent,129.90,Zeta Market,2023-05-06,Acme Tools,AT-9,SN-77,false,2028-05-06,Parts only,,EUR,blue'
const mug = 'r2,Kitchen,,000-002,false,Mug,6,,,4.5,,0001-01-01,,,,true,,,,,'

test('things come with warranty, place, serial number, tags and notes', async () => {
  const ada = await aPerson()
  const { importId, found } = await aPreview(ada, [HEADER, drill, mug, ''].join('\n'))
  expect(found).toMatchObject({ kind: 'homebox', counts: { new: 2 } })
  await confirmImport(ada, { importId })

  const [one, other] = await openAs(ada, (db) => db.product.findMany({ include: { warranties: true, company: true }, orderBy: { name: 'asc' } }))
  expect(one).toMatchObject({ name: 'Drill', place: 'Home / Garage', model: 'AT-9', serialNumbers: ['SN-77'], tags: ['tools', 'power-tools'], boughtAt: 'Zeta Market', boughtOn: new Date('2023-05-06'), currency: 'EUR', source: 'homebox', company: { name: 'Acme Tools' } })
  expect([Number(one!.price), one!.notes, one!.warranties[0]!.until]).toEqual([129.9, 'A strong one\nBit is bent\nWarranty: Parts only\nCurrency: EUR\nColour: blue', new Date('2028-05-06')])
  expect(other).toMatchObject({ name: 'Mug', price: null, boughtOn: null, notes: 'Quantity: 6\nPrice: 4.5\nWarranty for life.' })
})

test('the same export adds nothing a second time, and one that was left out can be added then', async () => {
  const ada = await aPerson()
  const { importId, fresh } = await aPreview(ada, [HEADER, drill, mug].join('\n'))
  const bo = await aPerson('Bo')
  await expect(chooseRows(bo, { importId, rowId: fresh[0]!.id, status: 'new', add: 'no' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await chooseRows(ada, { importId, rowId: fresh[0]!.id, status: 'new', add: 'no' })
  expect((await getImport(ada, { importId })).counts).toMatchObject({ new: 1, 'left-out': 1 })
  expect(await confirmImport(ada, { importId })).toMatchObject({ added: 1 })
  await expect(chooseRows(ada, { importId, status: 'left-out', add: 'yes' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })

  expect(await anImport(ada, [HEADER, drill, mug].join('\n'))).toMatchObject({ added: 1 })
  expect(await anImport(ada, [HEADER, drill, mug].join('\n'))).toMatchObject({ added: 0 })
  await undoImport(ada, { importId })
  expect(await openAs(ada, (db) => db.product.findMany({ select: { name: true } }))).toEqual([{ name: 'Drill' }])
})

test('tabs, another order of columns, and rows that are wrong', async () => {
  const table = ['HB.purchase_price\tHB.name\tHB.purchase_time\tHB.warranty_expires\tHB.archived\tHB.sold_time', '1\t\t\t\t\t', 'x\tPot\t\t\t\t', '1\tPan\t2023-02-30\t\t\t', '1\tLid\t\t\ttrue\t2024-01-01', '0\tCup\t2023-02-28T00:00:00Z\t\t\t', '0\tCup\t2023-02-28T00:00:00Z\t\t\t'].join('\n')
  expect((await rowsOf(readHomebox, table)).map((row) => ('reason' in row ? row.reason : row.item.as))).toEqual([
    'The thing has no name.',
    'The price “x” is not an amount.',
    'The day it was bought “2023-02-30” is not a date.',
    'It was sold, and put away.',
    'product',
    'This thing is in the file twice.',
  ])
  await expect(rowsOf(readHomebox, 'HB.location,HB.labels\na,b\n')).rejects.toThrow('lacks the column “HB.name”')
})
