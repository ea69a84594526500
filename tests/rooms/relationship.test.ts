import { expect, test } from 'vitest'
import { captureLine } from '@/capture/operations/capture-line'
import { companyIdOf } from '@/company/company-id'
import { fillDirectory } from '@/company/operations/fill-directory'
import { addMessage } from '@/issue/operations/add-message'
import { listIssues } from '@/issue/operations/list-issues'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import { openAs } from '@/platform/access/doorway'
import { system } from '@/platform/auth/prove-actor'
import { newId } from '@/platform/ids'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { editRelationship } from '@/relationship/operations/edit-relationship'
import { getOverview } from '@/relationship/operations/get-overview'
import { getRelationship } from '@/relationship/operations/get-relationship'
import { listRelationships } from '@/relationship/operations/list-relationships'
import { removeRelationship } from '@/relationship/operations/remove-relationship'
import { restoreRelationship } from '@/relationship/operations/restore-relationship'
import { aCompany, aDomain, aPerson } from '../support/people'

const missing = { code: 'NOT_FOUND' }

test('a company of Ada is nobody else’s', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { companyId } = await addRelationship(ada, { company: 'Rohr & Söhne', customerNumber: '4711' })

  await expect(getRelationship(bo, { companyId })).rejects.toMatchObject(missing)
  await expect(getOverview(bo, { companyId })).rejects.toMatchObject(missing)
  await expect(editRelationship(bo, { companyId, name: 'Mine' })).rejects.toMatchObject(missing)
  await expect(removeRelationship(bo, { companyId })).rejects.toMatchObject(missing)
  await removeRelationship(ada, { companyId })
  await expect(restoreRelationship(bo, { companyId })).rejects.toMatchObject(missing)
  expect((await listRelationships(bo, {})).rows).toEqual([])
})

test('a company that is added twice stays one, and keeps what was known', async () => {
  const ada = await aPerson()
  const first = await addRelationship(ada, { company: 'https://www.hyundai.com/de', customerNumber: '4711' })
  const again = await addRelationship(ada, { company: 'hyundai', customerNumber: '9', notes: 'Ask for Ms Weber' })

  expect(again).toMatchObject({ companyId: first.companyId, customerNumber: '4711', notes: 'Ask for Ms Weber' })
  expect(await listRelationships(ada, {})).toMatchObject({ total: 1, more: false })
})

test('a name means the company whose name it is, before a namesake that is also called so', async () => {
  await fillDirectory(system, {})
  const ada = await aPerson()
  expect(await addRelationship(ada, { company: 'vodafone' })).toMatchObject({ name: 'Vodafone', domain: 'vodafone.com' })
})

test('learning the website makes it that company, with all its records', async () => {
  const ada = await aPerson()
  const domain = aDomain('rohr')
  const { company } = await reportIssue(ada, { title: 'Tap drips', company: 'Rohr' })
  const companyId = company!.companyId

  await expect(editRelationship(ada, { companyId, name: 'Rohr', website: 'co.uk' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  const edited = await editRelationship(ada, { companyId, name: 'Rohr', website: `www.${domain}`, since: '2019-05-01' })
  expect(edited).toMatchObject({ companyId: companyIdOf(domain), domain, since: '2019-05-01' })
  expect((await listIssues(ada, {}))[0]!.company).toEqual({ companyId: companyIdOf(domain), name: 'Rohr', domain })
})

test('a website that another company of mine has is refused, unless that one was removed', async () => {
  const ada = await aPerson()
  const domain = aDomain()
  const acme = await addRelationship(ada, { company: domain })
  const other = await addRelationship(ada, { company: 'Acme shop' })
  const edit = { companyId: other.companyId, name: 'Acme shop', website: domain }

  await expect(editRelationship(ada, edit)).rejects.toMatchObject({ fields: { website: [expect.stringContaining('You already have')] } })
  await removeRelationship(ada, { companyId: acme.companyId })
  expect((await editRelationship(ada, edit)).companyId).toBe(acme.companyId)
  expect((await listRelationships(ada, {})).rows.map((row) => row.name)).toEqual(['Acme shop'])
})

test('everything goes with a company, and just that comes back', async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const companyId = acme.id
  const shown = await reportIssue(ada, { title: 'Lid is loose', company: acme.domain })
  await permitIssue(ada, { issueId: shown.id })
  const before = await reportIssue(ada, { title: 'Removed long before', company: acme.domain })
  await removeIssue(ada, { issueId: before.id })
  await captureLine(ada, { line: `Jar @${acme.domain}`, as: 'have' })
  await captureLine(ada, { line: `?lid new one @${acme.domain}` })

  await removeRelationship(ada, { companyId })
  expect(await openAs(acme, (db) => db.issue.count({ select: { id: true } }))).toEqual({ id: 0 })
  expect(await openAs(acme, (db) => db.inboxEntry.count({ where: { permissionId: { not: null } } }))).toBe(0)
  expect(await listIssues(ada, {})).toEqual([])
  await expect(removeRelationship(ada, { companyId })).rejects.toMatchObject(missing)
  await expect(getOverview(ada, { companyId })).rejects.toMatchObject(missing)

  await restoreRelationship(ada, { companyId })
  expect((await getOverview(ada, { companyId })).counts).toEqual({ products: 1, openIssues: 1, solvedIssues: 0, intents: 1 })
  expect(await openAs(acme, (db) => db.inboxEntry.count())).toBe(1)
  await expect(restoreRelationship(ada, { companyId })).rejects.toMatchObject(missing)
})

test('one page tells everything about a company', async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const companyId = acme.id
  const issue = await reportIssue(ada, { title: 'Lid is loose', company: acme.domain })
  const solved = await reportIssue(ada, { title: 'Box was late', company: acme.domain })
  await reportIssue(ada, { title: 'Somebody else’s fault', company: 'Zeta' })
  await addMessage(ada, { issueId: issue.id, body: 'Mine, so not in the timeline' })
  await resolveIssue(ada, { issueId: solved.id })
  await permitIssue(ada, { issueId: issue.id })
  await captureLine(ada, { line: `Jar @${acme.domain}`, as: 'have' })
  await openAs(ada, (db) => db.opinion.create({ data: { companyId, verdict: 'recommends', sentence: 'Good jars.' } }))
  await openAs(acme, (db) =>
    db.message.createMany({ data: { id: newId(), ownerId: ada.id, issueId: issue.id, author: 'company', companyId, agentName: 'Bo', body: 'Turn it' } }),
  )

  const page = await getOverview(ada, { companyId })
  expect(page.counts).toEqual({ products: 1, openIssues: 1, solvedIssues: 1, intents: 0 })
  expect(page.opinions).toMatchObject([{ verdict: 'recommends', sentence: 'Good jars.' }])
  expect(page.products.map((product) => product.name)).toEqual(['Jar'])
  expect(page.issues.map((one) => one.title).sort()).toEqual(['Box was late', 'Lid is loose'])
  expect(page.permissions).toMatchObject([{ issueId: issue.id, issueTitle: 'Lid is loose' }])
  expect(page.timeline.map((line) => [line.kind, line.text]).sort()).toEqual([
    ['answer', 'Turn it'],
    ['issue', 'Box was late'],
    ['issue', 'Lid is loose'],
    ['opinion', 'Good jars.'],
    ['product', 'Jar'],
    ['solved', 'Box was late'],
  ])
})

test('companies are listed by what happened last or by name, page by page, and found by a part of the name', async () => {
  const ada = await aPerson()
  for (const company of ['Beta 100%', 'Alpha', 'Gamma']) await addRelationship(ada, { company })
  await reportIssue(ada, { title: 'Broken', company: 'Beta 100%' })
  await captureLine(ada, { line: 'Kettle @Alpha', as: 'have' })

  expect((await listRelationships(ada, {})).rows).toMatchObject([
    { name: 'Alpha', products: 1, openIssues: 0, answered: 0 },
    { name: 'Beta 100%', products: 0, openIssues: 1, answered: 0 },
    { name: 'Gamma' },
  ])
  const first = await listRelationships(ada, { sort: 'name', take: 2 })
  expect(first).toMatchObject({ total: 3, more: true, rows: [{ name: 'Alpha' }, { name: 'Beta 100%' }] })
  const second = await listRelationships(ada, { sort: 'name', take: 2, before: first.rows[1]!.companyId })
  expect(second).toMatchObject({ more: false, rows: [{ name: 'Gamma' }] })
  expect((await listRelationships(ada, { q: '0%' })).rows.map((row) => row.name)).toEqual(['Beta 100%'])
  expect((await listRelationships(ada, { q: '_' })).rows).toEqual([])
})
