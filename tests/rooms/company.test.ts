import { beforeAll, expect, test } from 'vitest'
import { router } from '../../app/api/v1/router'
import { companyIdOf } from '@/company/company-id'
import { directoryBrands } from '@/company/directory/brands'
import { fillDirectory } from '@/company/operations/fill-directory'
import { listBrandIcons } from '@/company/operations/list-brand-icons'
import { suggestCompanies } from '@/company/operations/suggest-companies'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { anyone, system } from '@/platform/auth/prove-actor'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { aDomain, aPerson } from '../support/people'

beforeAll(() => fillDirectory(system, {}), 30_000)

test('only the system fills the directory', async () => {
  const ada = await aPerson()
  await expect(fillDirectory(ada as unknown as Actor<'system'>, {})).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('the directory is filled once, and mended where it has changed', async () => {
  const brand = [...directoryBrands()].at(-1)!
  expect(await openAs(system, (db) => db.company.count())).toBeGreaterThanOrEqual([...directoryBrands()].length)
  expect(await fillDirectory(system, {})).toEqual({ written: 0 })

  await openAs(system, (db) => db.company.updateMany({ where: { id: brand.id }, data: { name: 'Old name', icon: null } }))
  await fillDirectory(system, {})
  expect(await openAs(system, (db) => db.company.findUnique({ where: { id: brand.id } }))).toMatchObject({ name: brand.name, icon: brand.icon })
})

test('Ada’s own companies come first, and Bo is not told of them', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  await addRelationship(ada, { company: 'Hyundai dealer Wxber' })
  const names = async (person: Actor<'person'>, q: string) => (await suggestCompanies(person, { q })).map((company) => company.name)

  expect((await names(ada, 'hyun')).slice(0, 2)).toEqual(['Hyundai dealer Wxber', 'Hyundai'])
  expect(await names(ada, 'wxber')).toEqual(['Hyundai dealer Wxber'])
  expect(await names(bo, 'wxber')).toEqual([])
  expect(await names(ada, '')).toEqual(['Hyundai dealer Wxber'])
  expect(await names(bo, '')).toEqual([])
})

test('a company is suggested by its name, a word of it, its website or another spelling, eight at most', async () => {
  const ada = await aPerson()
  const first = async (q: string) => (await suggestCompanies(ada, { q }))[0]
  expect(await first('can')).toBeDefined()
  expect(await first('canon.c')).toMatchObject({ name: 'Canon', domain: 'canon.com', own: false })
  expect((await suggestCompanies(ada, { q: 'a' })).length).toBe(8)
  expect(await suggestCompanies(ada, { q: '%' })).toEqual([])
  const accented = [...directoryBrands()].find((brand) => /[éü]/i.test(brand.name))!
  const plain = accented.name.normalize('NFD').replace(/\p{Mn}/gu, '')
  expect((await suggestCompanies(ada, { q: plain })).map((company) => company.name)).toContain(accented.name)
})

test('suggestions need somebody who is signed in', async () => {
  const response = await router.request('/api/v1/companies/suggest?q=hyun')
  expect(response.status).toBe(401)
})

test('an icon needs nobody signed in and cannot run anything', async () => {
  const icons = await listBrandIcons(anyone, {})
  expect(icons.find((icon) => icon.id === companyIdOf('hyundai.com'))).toMatchObject({ icon: 'hyundai' })

  const response = await router.request(`/brand/${companyIdOf('hyundai.com')}.svg?name=Hyundai`)
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=86400',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  })
  expect(await response.text()).toContain('<path')
})

test('a company without an icon has its initial, whatever is typed for it', async () => {
  const file = `/brand/${companyIdOf(aDomain())}.svg`
  expect(await (await router.request(`${file}?name=acme`)).text()).toContain('>A</text>')
  const hostile = await (await router.request(`${file}?name=${encodeURIComponent('<script>alert(1)</script>')}`)).text()
  expect(hostile).not.toContain('<script')
  expect((await router.request(file)).status).toBe(200)
  expect((await router.request('/brand/..%2f..%2fetc.svg')).status).toBe(404)
  expect((await router.request('/brand/hyundai.svg')).status).toBe(404)
})
