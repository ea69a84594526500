import { expect, test } from 'vitest'
import { companyIdOf } from '@/company/company-id'
import { readPublicRecord } from '@/company/directory/public-record'
import { importDirectory } from '@/company/operations/import-directory'
import { addContactPoint } from '@/contact/operations/add-contact-point'
import { openAs } from '@/platform/access/doorway'
import { system } from '@/platform/auth/prove-actor'
import { newId } from '@/platform/ids'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { getOverview } from '@/relationship/operations/get-overview'
import { aPerson } from '../support/people'

const publicRecord = (over: object = {}) => {
  const domain = `zeta-${newId()}.example`
  return { domain, value: { slug: `zeta-${domain}`, name: 'Zeta Data Ltd', runs: ['Zeta Cloud', 'zeta.cloud'], address: '1 Long Street\nLondon\nUnited Kingdom', phone: '+44 20 123456', email: `privacy@${domain}`, web: `https://www.${domain}/`, sources: [], ...over } }
}
const recordOf = (value: unknown) => {
  const read = readPublicRecord(value)
  if (!('record' in read)) throw new Error(read.fault)
  return read.record
}

test('a public record becomes a company that everybody finds, and once', async () => {
  const { domain, value } = publicRecord()
  expect(await importDirectory(system, { records: [recordOf(value)] })).toEqual({ companies: 1, points: 3, gone: 0 })
  expect(await importDirectory(system, { records: [recordOf(value)] })).toEqual({ companies: 0, points: 0, gone: 0 })
  const [company] = await openAs(system, (db) => db.company.findMany({ where: { domain } }))
  expect(company).toMatchObject({ id: companyIdOf(domain), name: 'Zeta Data Ltd', aliases: ['zeta cloud'] })
})

test('a record that changed takes its old contact points with it', async () => {
  const { domain, value } = publicRecord()
  await importDirectory(system, { records: [recordOf(value)] })
  expect(await importDirectory(system, { records: [recordOf({ ...value, phone: '+44 20 999999' })] })).toEqual({ companies: 0, points: 1, gone: 1 })
  const points = await openAs(system, (db) => db.directoryContact.findMany({ where: { companyId: companyIdOf(domain) }, orderBy: { kind: 'asc' } }))
  expect(points.map(({ value }) => value)).toEqual(['1 Long Street\nLondon\nUnited Kingdom', `privacy@${domain}`, '+44 20 999999'])
})

test('what the directory says of a company already stays', async () => {
  const { domain, value } = publicRecord()
  await openAs(system, (db) => db.company.create({ data: { id: companyIdOf(domain), name: 'Zeta', domain, aliases: [], icon: 'zeta' } }))
  await importDirectory(system, { records: [recordOf(value)] })
  expect(await openAs(system, (db) => db.company.findFirst({ where: { domain } }))).toMatchObject({ name: 'Zeta', icon: 'zeta' })
})

test.for([
  ['no name', { slug: 'x', web: 'https://zeta.com' }, 'It has no name or no slug.'],
  ['nothing to know it by', { slug: 'x', name: 'Zeta' }, 'It has neither a website nor a mail address.'],
  ['a mail provider’s address only', { slug: 'x', name: 'Zeta', email: 'zeta@gmail.com' }, 'Neither its website nor its mail address is a domain of its own.'],
  ['no object', 'zeta', 'It has no name or no slug.'],
] as const)('a record with %s is left out with the reason', ([, value, fault]) => {
  expect(readPublicRecord(value)).toMatchObject({ fault })
})

test('Ada sees on the company’s page how to reach it, but nothing twice', async () => {
  const ada = await aPerson()
  const { domain, value } = publicRecord()
  await importDirectory(system, { records: [recordOf(value)] })
  const { companyId } = await addRelationship(ada, { company: domain })
  await addContactPoint(ada, { companyId, value: `Privacy@${domain}` })
  const { listed } = await getOverview(ada, { companyId })
  expect(listed.map(({ kind, label }) => [kind, label])).toEqual([['phone', 'Privacy'], ['address', null]])
})
