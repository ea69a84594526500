// A row of the preview can be corrected before it is added.
import { expect, test } from 'vitest'
import { confirmImport } from '@/import/operations/confirm-import'
import { editRow } from '@/import/operations/edit-row'
import { getImportRow } from '@/import/operations/get-import-row'
import { listImportCompanies } from '@/import/operations/list-import-companies'
import { listImportRows } from '@/import/operations/list-import-rows'
import { openAs } from '@/platform/access/doorway'
import { aReadImport, ordersFile } from '../support/orders'
import { aPerson } from '../support/people'

const ORDERS = ordersFile([{ id: '1', name: 'Ketle' }, { id: '2', name: 'Teapot' }])

async function aPreviewOf(person: Awaited<ReturnType<typeof aPerson>>) {
  const { importId } = await aReadImport(person, ORDERS)
  const [first] = await listImportRows(person, { importId, status: 'new' })
  return { importId, rowId: first!.id }
}

test('Bo neither sees nor changes a row of Ada’s', async () => {
  const ada = await aPerson()
  const row = await aPreviewOf(ada)
  const bo = await aPerson('Bo')
  await expect(getImportRow(bo, row)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(editRow(bo, { ...row, name: 'Mine' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('what is missing or makes no sense is said beside its field, and the row stays', async () => {
  const ada = await aPerson()
  const row = await aPreviewOf(ada)
  await expect(editRow(ada, { ...row, price: '3' })).rejects.toMatchObject({ fields: { currency: ['Which currency is it in?'] } })
  await expect(editRow(ada, { ...row, name: null })).rejects.toMatchObject({ fields: { name: ['What is it called?'] } })
  await expect(editRow(ada, { ...row, name: 'x', day: '2024-02-30' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect(await getImportRow(ada, row)).toMatchObject({ kind: 'product', item: { name: 'Ketle', company: 'amazon.com', price: '21.50' } })
})

test('it is added as it was corrected, with its company, and the same file brings nothing anew', async () => {
  const ada = await aPerson()
  const row = await aPreviewOf(ada)
  await editRow(ada, { ...row, name: 'Kettle', company: 'zeta-kettles.com', day: '2024-02-29', price: '8,50', currency: 'EUR' })
  expect((await listImportCompanies(ada, { importId: row.importId })).map(({ key }) => key).sort()).toEqual(['amazon.com', 'zeta-kettles.com'])
  await confirmImport(ada, row)

  const [kettle, teapot] = await openAs(ada, (db) => db.product.findMany({ include: { company: true }, orderBy: { name: 'asc' } }))
  expect(kettle).toMatchObject({ name: 'Kettle', boughtOn: new Date('2024-02-29'), currency: 'EUR', notes: 'Amazon order 1', company: { domain: 'zeta-kettles.com' } })
  expect([String(kettle!.price), teapot!.company?.domain]).toEqual(['8.5', 'amazon.com'])
  const { importId } = await aReadImport(ada, ORDERS)
  expect(await listImportRows(ada, { importId, status: 'new' })).toEqual([])
  await expect(editRow(ada, { ...row, name: 'Too late' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a company that no row names any more is not asked about', async () => {
  const ada = await aPerson()
  const { importId } = await aPreviewOf(ada)
  for (const { id: rowId } of await listImportRows(ada, { importId, status: 'new' })) await editRow(ada, { importId, rowId, name: 'Thing' })
  expect(await listImportCompanies(ada, { importId })).toEqual([])
})
