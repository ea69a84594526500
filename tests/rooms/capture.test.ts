import { beforeAll, expect, test } from 'vitest'
import { captureLine } from '@/capture/operations/capture-line'
import { readLine } from '@/capture/operations/read-line'
import { fillDirectory } from '@/company/operations/fill-directory'
import { getIssue } from '@/issue/operations/get-issue'
import { openAs } from '@/platform/access/doorway'
import { system } from '@/platform/auth/prove-actor'
import { listRelationships } from '@/relationship/operations/list-relationships'
import { aPerson } from '../support/people'

beforeAll(() => fillDirectory(system, {}), 30_000)

test('an empty line, or a company alone, is refused and keeps nothing', async () => {
  const ada = await aPerson()
  for (const line of ['', '   ', '@Hyundai', '#i30'])
    await expect(captureLine(ada, { line })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { line: [expect.any(String)] } })
  await expect(captureLine(ada, { line: '@Hyundai', as: 'have' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect((await listRelationships(ada, {})).total).toBe(0)
})

test('what happened becomes an issue with its company and topic', async () => {
  const ada = await aPerson()
  const { kind, id } = await captureLine(ada, { line: 'Interior lights stay on @Hyundai #i30' })
  expect(kind).toBe('issue')
  expect(await getIssue(ada, { issueId: id })).toMatchObject({
    title: 'Interior lights stay on',
    company: { name: 'Hyundai', domain: 'hyundai.com' },
    topics: ['i30'],
    shownTo: [],
  })
})

test('what is wanted becomes a private wish', async () => {
  const ada = await aPerson()
  const { kind, id } = await captureLine(ada, { line: '?rentalcar Lisbon 12–19 May under 300' })
  expect(kind).toBe('intent')
  const wish = await openAs(ada, (db) => db.intent.findFirst({ where: { id } }))
  expect(wish).toMatchObject({ topic: 'rentalcar', text: 'Lisbon 12–19 May under 300', companyId: null })

  const short = await captureLine(ada, { line: '?rentalcar' })
  expect(await openAs(ada, (db) => db.intent.findFirst({ where: { id: short.id } }))).toMatchObject({ text: 'rentalcar' })
})

test('the person’s own choice counts more than what the line looks like', async () => {
  const ada = await aPerson()
  const have = await captureLine(ada, { line: 'EOS R10 @Canon', as: 'have' })
  expect(have.kind).toBe('have')
  expect(await openAs(ada, (db) => db.product.findFirst({ where: { id: have.id }, include: { company: true } }))).toMatchObject({
    name: 'EOS R10',
    company: { domain: 'canon.com' },
  })
  expect(await captureLine(ada, { line: 'A quieter fridge', as: 'intent' })).toMatchObject({ kind: 'intent' })
})

test('a very long sentence keeps every word', async () => {
  const ada = await aPerson()
  const line = 'word '.repeat(300).trim()
  const issue = await getIssue(ada, { issueId: (await captureLine(ada, { line })).id })
  expect(issue.title.length).toBeLessThanOrEqual(160)
  expect(issue.title).toMatch(/^word .* word…$/)
  expect(issue.details).toBe(line)
})

test('a line is understood before anything is kept of it', async () => {
  const ada = await aPerson()
  const known = async (line: string) => (await readLine(ada, { line })).company
  expect(await known('Lights @Hyundai')).toMatchObject({ name: 'Hyundai', known: 'directory' })
  expect(await known('Tap drips @Rohr')).toEqual({ name: 'Rohr', companyId: null, known: 'new' })
  expect((await listRelationships(ada, {})).total).toBe(0)

  await captureLine(ada, { line: 'Tap drips @Rohr' })
  expect(await known('Tap drips again @rohr')).toMatchObject({ name: 'Rohr', known: 'own' })
  expect(await known('Just words')).toBeNull()
})
