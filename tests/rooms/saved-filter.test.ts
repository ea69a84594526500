import { expect, test } from 'vitest'
import { listFilters } from '@/saved-filter/operations/list-filters'
import { removeFilter } from '@/saved-filter/operations/remove-filter'
import { renameFilter } from '@/saved-filter/operations/rename-filter'
import { saveFilter } from '@/saved-filter/operations/save-filter'
import { aPerson } from '../support/people'

test('a filter is kept under a name, for its list and its person alone', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: filterId } = await saveFilter(ada, { list: 'issues', name: 'Open claims', query: 'q=kind%3Aclaim' })
  expect(await listFilters(bo, { list: 'issues' })).toEqual([])
  expect(await listFilters(ada, { list: 'have' })).toEqual([])
  await expect(renameFilter(bo, { filterId, name: 'Mine' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(removeFilter(bo, { filterId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await listFilters(ada, { list: 'issues' })).toMatchObject([{ name: 'Open claims', query: 'q=kind%3Aclaim' }])
})

test('a name stands for one filter of a list', async () => {
  const ada = await aPerson()
  await saveFilter(ada, { list: 'issues', name: 'Mine', query: 'q=a' })
  await saveFilter(ada, { list: 'issues', name: 'Mine', query: 'q=b' })
  const other = await saveFilter(ada, { list: 'issues', name: 'Other', query: 'q=c' })
  expect((await listFilters(ada, { list: 'issues' })).map(({ query }) => query)).toEqual(['q=b', 'q=c'])

  await expect(renameFilter(ada, { filterId: other.id, name: 'Mine' })).rejects.toMatchObject({ fields: { name: ['Another filter of this list has that name.'] } })
  await renameFilter(ada, { filterId: other.id, name: 'Later' })
  await removeFilter(ada, { filterId: other.id })
  await expect(removeFilter(ada, { filterId: other.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await listFilters(ada, { list: 'issues' })).map(({ name }) => name)).toEqual(['Mine'])
})

test('what is no filter is not kept', async () => {
  const ada = await aPerson()
  await expect(saveFilter(ada, { list: 'issues', name: '', query: 'q=a' })).rejects.toMatchObject({ fields: { name: ['Give it a name.'] } })
  await expect(saveFilter(ada, { list: 'issues', name: 'A', query: '' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(saveFilter(ada, { list: 'issues', name: 'A', query: '//evil.example' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})
