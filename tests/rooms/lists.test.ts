// The four lists alike: the words of the search, an order, page by page, and many at once.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addIntent } from '@/intent/operations/add-intent'
import { changeIntents } from '@/intent/operations/change-intents'
import { listIntents } from '@/intent/operations/list-intents'
import { changeIssues } from '@/issue/operations/change-issues'
import { getIssue } from '@/issue/operations/get-issue'
import { listIssues } from '@/issue/operations/list-issues'
import { reportIssue } from '@/issue/operations/report-issue'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { changeProducts } from '@/product/operations/change-products'
import { listProducts } from '@/product/operations/list-products'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { changeCompanies } from '@/relationship/operations/change-companies'
import { listRelationships } from '@/relationship/operations/list-relationships'
import { aPerson } from '../support/people'

test('a list understands the words of the search', async () => {
  const ada = await aPerson()
  await reportIssue(ada, { title: 'Lens is foggy', company: 'Canon', topics: ['lens'] })
  await reportIssue(ada, { title: 'Lid is loose', company: 'Canon', kind: 'claim' })
  await addProduct(ada, { name: 'Lamp', kind: 'thing' })
  await addProduct(ada, { name: 'Gym', kind: 'contract' })

  const titles = async (q: string) => (await listIssues(ada, { q })).map(({ title }) => title)
  expect(await titles('canon')).toEqual(['Lid is loose', 'Lens is foggy'])
  expect(await titles('company:canon #lens')).toEqual(['Lens is foggy'])
  expect(await titles('kind:claim')).toEqual(['Lid is loose'])
  expect(await titles('status:given-up')).toEqual([])
  expect(await titles('status:avoid')).toEqual([])
  expect((await listProducts(ada, { q: 'kind:contract' })).products.map(({ name }) => name)).toEqual(['Gym'])
  expect((await listProducts(ada, { q: 'status:open' })).products).toEqual([])
  expect((await listRelationships(ada, { q: 'status:active can' })).rows.map(({ name }) => name)).toEqual(['Canon'])
})

test('pages joined are the whole list in its order, whatever is equal and wherever it is cut', async () => {
  const prices = fc.array(fc.constantFrom('1.00', '2.00', null), { minLength: 1, maxLength: 12 })
  const named = fc.constantFrom('Lamp', 'lamp', 'Élan', 'Zip')
  await fc.assert(
    fc.asyncProperty(prices, fc.array(named, { minLength: 12, maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (some, names, take) => {
      const ada = await aPerson()
      const rows = some.map((price, n) => ({ id: newId(), name: names[n]!, price, currency: price && 'EUR' }))
      await openAs(ada, (db) => db.product.createMany({ data: rows }))

      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
      const folded = ({ name }: { name: string }) => (name === 'Élan' ? 'elan' : name.toLowerCase())
      const models = {
        newest: rows.toSorted(byId).toReversed(),
        name: rows.toSorted((a, b) => (folded(a) < folded(b) ? -1 : folded(a) > folded(b) ? 1 : byId(a, b))),
        price: rows.toSorted((a, b) => Number(b.price ?? -1) - Number(a.price ?? -1) || -byId(a, b)),
      }
      for (const sort of ['newest', 'name', 'price'] as const) {
        const read: string[] = []
        let before: string | undefined
        do {
          const page = await listProducts(ada, { sort, take, before })
          read.push(...page.products.map(({ id }) => id))
          before = page.older ?? undefined
        } while (before)
        expect([sort, read]).toEqual([sort, models[sort].map(({ id }) => id)])
      }
    }),
    { numRuns: 8 },
  )
})

test('the next page begins where the last one ended, even when its last line was removed', async () => {
  const ada = await aPerson()
  for (const text of ['A', 'B', 'C', 'D']) await addIntent(ada, { text })
  const first = await listIntents(ada, { take: 2, sort: 'name' })
  expect(first).toMatchObject({ intents: [{ text: 'A' }, { text: 'B' }], count: 4 })
  await changeIntents(ada, { ids: [first.older!], do: 'delete' })
  expect((await listIntents(ada, { take: 2, sort: 'name', before: first.older! })).intents).toMatchObject([{ text: 'C' }, { text: 'D' }])
})

test('nobody changes what is another person’s, and nobody changes nothing', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id } = await reportIssue(ada, { title: 'Lid is loose' })
  for (const doing of ['solved', 'delete', 'tag'] as const) expect(await changeIssues(bo, { ids: [id], do: doing, tag: 'bo' })).toMatchObject({ ids: [] })
  expect(await getIssue(ada, { issueId: id })).toMatchObject({ state: 'mine', topics: [] })

  await expect(changeIssues(ada, { ids: [], do: 'delete' })).rejects.toMatchObject({ fields: { ids: ['Choose at least one line first.'] } })
  await expect(changeIssues(ada, { ids: [id], do: 'tag' })).rejects.toMatchObject({ fields: { tag: ['Which tag?'] } })
  await expect(changeIssues(ada, { ids: Array.from({ length: 101 }, newId), do: 'delete' })).rejects.toMatchObject({ fields: { ids: ['A hundred at once is the most.'] } })
})

test('undoing takes back exactly what was done', async () => {
  const ada = await aPerson()
  const one = await reportIssue(ada, { title: 'One', topics: ['lens'] })
  const two = await reportIssue(ada, { title: 'Two' })
  const three = await reportIssue(ada, { title: 'Three' })
  const ids = [one.id, two.id, three.id]
  const topics = async () => (await listIssues(ada, {})).map((issue) => issue.topics.join())

  const tagged = await changeIssues(ada, { ids, do: 'tag', tag: '#lens' })
  expect([...tagged.ids].sort()).toEqual([two.id, three.id].sort())
  expect(await topics()).toEqual(['lens', 'lens', 'lens'])
  await changeIssues(ada, { ids: tagged.ids, do: 'untag', tag: tagged.tag! })
  expect(await topics()).toEqual(['', '', 'lens'])

  await changeIssues(ada, { ids: [one.id], do: 'given-up' })
  const solved = await changeIssues(ada, { ids, do: 'solved' })
  expect(solved.ids).toHaveLength(2)
  await changeIssues(ada, { ids: solved.ids, do: 'reopen' })
  expect((await getIssue(ada, { issueId: one.id })).state).toBe('given-up')
  expect((await getIssue(ada, { issueId: two.id })).state).toBe('mine')

  const gone = await changeIssues(ada, { ids, do: 'delete' })
  expect(await changeIssues(ada, { ids, do: 'delete' })).toMatchObject({ ids: [] })
  await changeIssues(ada, { ids: gone.ids, do: 'restore' })
  expect((await listIssues(ada, { q: 'status:open' })).map(({ title }) => title)).toEqual(['Three', 'Two'])
})

test('things, wishes and companies are changed the same way', async () => {
  const ada = await aPerson()
  const product = await addProduct(ada, { name: 'Lamp' })
  const intent = await addIntent(ada, { text: 'Bike' })
  const { companyId } = await addRelationship(ada, { company: 'Acme' })

  await changeProducts(ada, { ids: product.id, do: 'tag', tag: 'home' })
  expect((await listProducts(ada, { q: '#home' })).count).toBe(1)
  await changeIntents(ada, { ids: [intent.id], do: 'tag', tag: 'spring' })
  expect((await listIntents(ada, { q: '#spring' })).count).toBe(1)
  await changeCompanies(ada, { ids: [companyId], do: 'tag', tag: 'shop' })
  expect((await listRelationships(ada, { q: '#shop' })).total).toBe(1)

  for (const change of [changeProducts, changeIntents, changeCompanies]) await change(ada, { ids: [product.id, intent.id, companyId], do: 'delete' })
  expect([(await listProducts(ada, {})).count, (await listIntents(ada, {})).count, (await listRelationships(ada, {})).total]).toEqual([0, 0, 0])
  for (const change of [changeProducts, changeIntents, changeCompanies]) await change(ada, { ids: [product.id, intent.id, companyId], do: 'restore' })
  expect([(await listProducts(ada, {})).count, (await listIntents(ada, {})).count, (await listRelationships(ada, {})).total]).toEqual([1, 1, 1])
})
