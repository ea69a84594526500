// A large file is added part by part, by a job: closing the page loses nothing, and a crash doubles nothing.
import { expect, test } from 'vitest'
import { jobs } from '@/import/jobs'
import { addNextRows } from '@/import/operations/add-next-rows'
import { confirmImport } from '@/import/operations/confirm-import'
import { forgetImport } from '@/import/operations/forget-import'
import { getImport } from '@/import/operations/get-import'
import { giveUpAdding } from '@/import/operations/give-up-adding'
import { undoImport } from '@/import/operations/undo-import'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { aReadImport, ordersFile } from '../support/orders'
import { aPerson } from '../support/people'

const productsOf = (person: Actor<'person'>) => openAs(person, (db) => db.product.findMany({ select: { id: true } }))

test('10,000 rows are read and added, each once', async () => {
  const ada = await aPerson()
  const content = ordersFile(Array.from({ length: 10_000 }, (_, n) => ({ id: `111-${n}`, name: `Thing ${n}` })))
  const { importId } = await aReadImport(ada, content)
  expect(await confirmImport(ada, { importId })).toMatchObject({ state: 'adding', rowsAll: 10_000, rowsDone: 2_500, added: 0 })
  // Meanwhile it is neither forgotten nor undone nor added again.
  await expect(forgetImport(ada, { importId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(undoImport(ada, { importId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(confirmImport(ada, { importId })).rejects.toMatchObject({ code: 'CONFLICT' })
  // Two workers, and one that comes late: each row is there once.
  const rest = () => jobs['import.add']!.work({ importId }, ada.id)
  await Promise.all([rest(), rest()])
  await rest()
  expect(await getImport(ada, { importId })).toMatchObject({ state: 'added', added: 10_000, records: { products: 10_000 } })
  expect(await productsOf(ada)).toHaveLength(10_000)
})

test('a large import that is cut off in the middle goes on where it stood', async () => {
  const ada = await aPerson()
  const { importId } = await aReadImport(ada, ordersFile(Array.from({ length: 6_000 }, (_, n) => ({ id: `111-${n}` }))))
  await confirmImport(ada, { importId })
  await addNextRows(ada, { importId })
  expect(await getImport(ada, { importId })).toMatchObject({ state: 'adding', rowsDone: 5_000 })
  await expect(addNextRows(await aPerson('Bo'), { importId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await jobs['import.add']!.work({ importId }, ada.id)
  expect(await getImport(ada, { importId })).toMatchObject({ state: 'added', added: 6_000 })
  expect(await undoImport(ada, { importId })).toMatchObject({ state: 'undoing', rowsAll: 6_000, rowsDone: 5_000 })
  await expect(undoImport(ada, { importId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(forgetImport(ada, { importId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await jobs['import.add']!.work({ importId }, ada.id)
  expect(await getImport(ada, { importId })).toMatchObject({ state: 'undone', added: 0 })
  expect(await productsOf(ada)).toEqual([])
})

test('what cannot be added to its end is taken back, and says why', async () => {
  const ada = await aPerson()
  const { importId } = await aReadImport(ada, ordersFile(Array.from({ length: 3_000 }, (_, n) => ({ id: `111-${n}` }))))
  await confirmImport(ada, { importId })
  await giveUpAdding(ada, { importId, failure: 'There is no room for it.' })
  await jobs['import.add']!.work({ importId }, ada.id)
  expect(await getImport(ada, { importId })).toMatchObject({ state: 'failed', failure: 'There is no room for it.' })
  expect(await productsOf(ada)).toEqual([])
})
