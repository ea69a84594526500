import { test } from 'vitest'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { getOverview } from '@/relationship/operations/get-overview'
import { listRelationships } from '@/relationship/operations/list-relationships'
import { listIssues } from '@/issue/operations/list-issues'
import { countIssues } from '@/issue/operations/count-issues'
import { suggestCompanies } from '@/company/operations/suggest-companies'
import { fillDirectory } from '@/company/operations/fill-directory'
import { system } from '@/platform/auth/prove-actor'
import { aPerson } from '../support/people'

test('bench', async () => {
  let t0 = performance.now(); await fillDirectory(system, {}); console.log('fill', performance.now() - t0)
  t0 = performance.now(); await fillDirectory(system, {}); console.log('fill again', performance.now() - t0)
  const ada = await aPerson()
  const companies: string[] = []
  for (let i = 0; i < 200; i++) companies.push((await addRelationship(ada, { company: `Company ${i}` })).companyId)
  const big = companies[0]!
  const pick = (i: number) => (i % 2 ? big : companies[i % 200]!)
  await openAs(ada, async (db) => {
    await db.product.createMany({ data: Array.from({ length: 6000 }, (_, i) => ({ id: newId(), name: `Thing ${i}`, companyId: pick(i), boughtOn: new Date(Date.UTC(2015, 0, i % 3000)) })) })
    const issues = Array.from({ length: 2000 }, (_, i) => ({ id: newId(), title: `Issue ${i}`, companyId: pick(i), topics: [] }))
    await db.issue.createMany({ data: issues })
    await db.resolution.createMany({ data: issues.filter((_, i) => i % 3).map(({ id }) => ({ issueId: id })) })
    await db.message.createMany({ data: Array.from({ length: 3000 }, (_, i) => ({ id: newId(), issueId: issues[i % 2000]!.id, author: i % 2 ? 'person' : 'person', body: 'words' })) })
    await db.opinion.createMany({ data: Array.from({ length: 500 }, (_, i) => ({ id: newId(), companyId: pick(i), verdict: 'none' })) })
    await db.intent.createMany({ data: Array.from({ length: 500 }, (_, i) => ({ id: newId(), companyId: pick(i), text: 'x' })) })
  })
  const time = async (name: string, work: () => Promise<unknown>) => {
    const took: number[] = []
    for (let i = 0; i < 21; i++) { const t = performance.now(); await work(); took.push(performance.now() - t) }
    console.log(name, 'median', took.sort((a, b) => a - b)[10]!.toFixed(1), 'max', took.at(-1)!.toFixed(1))
  }
  await time('overview big', () => getOverview(ada, { companyId: big }))
  await time('overview small', () => getOverview(ada, { companyId: companies[2]! }))
  await time('companies', () => listRelationships(ada, {}))
  await time('issues', () => listIssues(ada, { take: 31 }))
  await time('count', () => countIssues(ada, {}))
  await time('suggest', () => suggestCompanies(ada, { q: 'hy' }))
}, 120000)
