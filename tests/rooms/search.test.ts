import { expect, test } from 'vitest'
import { addIntent } from '@/intent/operations/add-intent'
import { addMessage } from '@/issue/operations/add-message'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import type { Actor } from '@/platform/access/actor'
import { addProduct } from '@/product/operations/add-product'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { findEverything } from '@/search/operations/find-everything'
import { aPerson } from '../support/people'

const found = async (actor: Actor<'person'>, q: string) => {
  const { groups } = await findEverything(actor, { q })
  return Object.fromEntries(groups.map(({ kind, found }) => [kind, found.map(({ title }) => title.map(({ text }) => text).join(''))]))
}

test('nobody finds what another person keeps', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  await addProduct(ada, { name: 'Washing machine', company: 'Acme' })
  expect((await findEverything(bo, { q: 'washing' })).groups).toEqual([])
  expect(await found(ada, 'washing')).toEqual({ product: ['Washing machine'] })
})

test('half a remembered word finds every kind, whatever its accents and capitals', async () => {
  const ada = await aPerson()
  const { companyId } = await addRelationship(ada, { company: 'Électro Acme', notes: 'They sell the crème' })
  const product = await addProduct(ada, { name: 'Café machine', company: 'Électro Acme' })
  const issue = await reportIssue(ada, { title: 'Lid is loose', company: 'Électro Acme', details: 'The coffee machine leaks' })
  await addMessage(ada, { issueId: issue.id, body: 'They promised a NEW coffee machine' })
  await addIntent(ada, { text: 'Another machine' })
  await giveOpinion(ada, { productId: product.id, verdict: 'recommends', sentence: 'The machine is worth it' })

  expect(await found(ada, 'achin')).toEqual({
    issue: ['Lid is loose'],
    product: ['Café machine'],
    want: ['Another machine'],
    opinion: ['The machine is worth it'],
  })
  expect(await found(ada, 'cafe')).toEqual({ product: ['Café machine'] })
  expect((await found(ada, 'ELECTRO')).company).toEqual(['Électro Acme'])
  expect(await found(ada, 'promised new')).toEqual({ issue: ['Lid is loose'] })
  const { groups } = await findEverything(ada, { q: 'electro lid' })
  expect(groups).toMatchObject([{ kind: 'issue', found: [{ href: `/issues/${issue.id}`, company: 'Électro Acme' }], count: 1, more: false }])
  expect((await findEverything(ada, { q: 'creme' })).groups[0]!.found[0]).toMatchObject({ id: companyId, excerpt: expect.arrayContaining([{ text: 'crème', hit: true }]) })
})

test('the best comes first: the start of a title, then of a word in it, then anything else', async () => {
  const ada = await aPerson()
  await reportIssue(ada, { title: 'Lamp is broken' })
  await reportIssue(ada, { title: 'Broken lamp' })
  await reportIssue(ada, { title: 'Headlamp' })
  await reportIssue(ada, { title: 'Dark room', details: 'The lamp is out' })
  expect((await found(ada, 'lamp')).issue).toEqual(['Lamp is broken', 'Broken lamp', 'Headlamp', 'Dark room'])
  expect((await found(ada, 'lamp -dark -head')).issue).toEqual(['Lamp is broken', 'Broken lamp'])
})

test('filters narrow it down, and what is none is said', async () => {
  const ada = await aPerson()
  const open = await reportIssue(ada, { title: 'Lens does not focus', company: 'Canon', kind: 'claim', topics: ['lens'] })
  const over = await reportIssue(ada, { title: 'Lens cap lost', company: 'Canon', topics: ['lens'] })
  await reportIssue(ada, { title: 'Lens is foggy', company: 'Acme' })
  await addProduct(ada, { name: 'Lens 50 mm', company: 'Canon' })
  await resolveIssue(ada, { issueId: over.id })

  expect(await found(ada, 'company:canon status:open #lens')).toEqual({ issue: ['Lens does not focus'] })
  expect(await found(ada, 'lens status:solved')).toEqual({ issue: ['Lens cap lost'] })
  expect(await found(ada, 'lens status:given-up')).toEqual({})
  expect(await found(ada, 'lens status:mine company:canon')).toEqual({ issue: ['Lens does not focus'] })
  expect(await found(ada, 'kind:claim')).toEqual({ issue: ['Lens does not focus'] })
  expect(await found(ada, 'is:product lens')).toEqual({ product: ['Lens 50 mm'] })
  expect(await found(ada, 'lens before:2001')).toEqual({})
  expect(Object.keys(await found(ada, 'lens after:2001'))).toEqual(['issue', 'product'])
  expect((await findEverything(ada, { q: 'lens colour:red' })).unknown).toEqual(['colour:red'])

  await removeIssue(ada, { issueId: open.id })
  expect(await found(ada, 'kind:claim')).toEqual({})
})

test('a word with a fault finds what was meant, and says so', async () => {
  const ada = await aPerson()
  await addProduct(ada, { name: 'Washing machine', company: 'Hyundai' })
  expect(await findEverything(ada, { q: 'wahsing' })).toMatchObject({ instead: 'washing', groups: [{ kind: 'product' }] })
  expect(await findEverything(ada, { q: 'hyundia machne' })).toMatchObject({ instead: 'hyundai machine', groups: [{ kind: 'product' }] })
  expect(await findEverything(ada, { q: 'qwertyuiop' })).toMatchObject({ instead: null, groups: [] })
  expect(await findEverything(ada, { q: '  ' })).toMatchObject({ groups: [] })
  await expect(findEverything(ada, { q: 'x'.repeat(301) })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('a kind is cut at eight, and counted no further than fifty', async () => {
  const ada = await aPerson()
  for (let n = 0; n < 10; n++) await addIntent(ada, { text: `Lamp ${n}` })
  const { groups } = await findEverything(ada, { q: 'lamp' })
  expect(groups).toMatchObject([{ kind: 'want', count: 10, more: false, all: '/want?q=lamp' }])
  expect(groups[0]!.found).toHaveLength(8)
})

test('signs that a database knows are only signs', async () => {
  const ada = await aPerson()
  await addIntent(ada, { text: '100% wool_coat \\ "quoted"' })
  expect(await found(ada, '100%')).toEqual({ want: ['100% wool_coat \\ "quoted"'] })
  expect(await found(ada, 'l_c')).toEqual({ want: ['100% wool_coat \\ "quoted"'] })
  expect(await found(ada, '% \\')).toEqual({ want: ['100% wool_coat \\ "quoted"'] })
  expect(await found(ada, 'w__l')).toEqual({})
})
