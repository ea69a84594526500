// What is public knows of everything else that happens to a recommendation, and is told where everything is told.
import { expect, test } from 'vitest'
import { countReaders } from '@/access-log/operations/count-readers'
import { listPublished } from '@/access-log/operations/list-published'
import { revokeAll } from '@/permission/operations/revoke-all'
import { addProduct } from '@/product/operations/add-product'
import { publish } from '@/publication/operations/publish'
import { readCompany } from '@/publication/operations/read-company'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { removeRecommendation } from '@/recommendation/operations/remove-recommendation'
import { restoreRecommendation } from '@/recommendation/operations/restore-recommendation'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { mergeCompanies } from '@/relationship/operations/merge-companies'
import { removeRelationship } from '@/relationship/operations/remove-relationship'
import { restoreRelationship } from '@/relationship/operations/restore-relationship'
import { deleteForGood } from '@/trash/operations/delete-for-good'
import { router } from '../../app/api/v1/router'
import { aDomain, aPerson } from '../support/people'
import { aPublicWord, aSlug, everybody, published, titlesForEverybody } from '../support/published'
import { asOwner } from '../support/showing'

const ask = (path: string, address = '192.0.2.9') => router.request(`http://localhost:3000${path}`, { headers: { 'x-client-address': address, 'user-agent': 'Mozilla/5.0 Firefox/150.0' } })

/** A kettle of this company, on its page. */
async function aKettle(domain = aDomain()) {
  const ada = await aPerson()
  const product = await addProduct(ada, { name: 'Kettle', company: domain })
  const { id: recommendationId } = await writeRecommendation(ada, { productId: product.id, title: 'Kettle', sentence: 'Boils & <boils>.' })
  const slug = aSlug()
  await publish(ada, { recommendationId, face: 'own-name', slug, onCompanyPage: true, sure: true })
  return { ada, domain, companyId: product.company!.companyId, at: { slug, recommendationId } }
}

test('removed, it is over; restored, it is its owner’s alone until they say so again', async () => {
  const { ada, at } = await aKettle()
  await removeRecommendation(ada, at)
  expect(await published(at)).toEqual({ over: 'taken-back', letter: null })
  await restoreRecommendation(ada, at)
  expect(await published(at)).toEqual({ over: 'taken-back', letter: null })
  expect(await getRecommendation(ada, at)).toMatchObject({ published: null })
  await removeRecommendation(ada, at)
  await deleteForGood(ada, { of: 'recommendation', recordId: at.recommendationId })
  await expect(published(at), 'deleted means deleted').rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a company that is removed takes along what was public about it', async () => {
  const ada = await aPerson()
  const product = await addProduct(ada, { name: 'Kettle', company: aDomain() })
  const { companyId } = product.company!
  const { id: recommendationId } = await writeRecommendation(ada, { companyId, title: 'Acme', sentence: 'They answer.' })
  const at = { slug: aSlug(), recommendationId }
  await publish(ada, { ...at, face: 'own-name', sure: true })
  await removeRelationship(ada, { companyId })
  expect([await published(at), await titlesForEverybody(ada)]).toEqual([{ over: 'taken-back', letter: null }, []])
  await restoreRelationship(ada, { companyId })
  expect(await titlesForEverybody(ada)).toEqual([])
})

test('two companies that become one have one page', async () => {
  const { ada, domain, companyId } = await aKettle()
  const other = aDomain('zeta')
  const lamp = await addProduct(ada, { name: 'Lamp', company: other })
  const kept = lamp.company!.companyId
  await mergeCompanies(ada, { companyId: kept, otherId: companyId })
  const [gone, left] = (await asOwner<{ removed: boolean }>('select removed_at is not null as removed from relationship where company_id = $1', [companyId]))[0]!.removed ? [domain, other] : [other, domain]
  expect((await readCompany(everybody, { domain: left })).letters).toMatchObject([{ title: 'Kettle' }])
  await expect(readCompany(everybody, { domain: gone })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('who can see it says so, and everything is taken back with it if that is said', async () => {
  const { ada, at } = await aKettle()
  expect((await countReaders(ada, {})).publications).toBe(1)
  expect(await listPublished(ada, {})).toMatchObject([{ title: 'Kettle', slug: at.slug, listed: false }])
  expect(await revokeAll(ada, { andLinks: true })).toMatchObject({ publications: 0 })
  expect((await published(at)).letter).not.toBeNull()
  expect(await revokeAll(ada, { andPublic: true })).toMatchObject({ publications: 1 })
  expect(await published(at)).toEqual({ over: 'taken-back', letter: null })
})

test('an account that is deleted leaves nothing at its addresses', async () => {
  const { ada, at } = await aKettle()
  await published(at)
  await asOwner('delete from person where id = $1', [ada.id])
  await expect(published(at)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await asOwner('select 1 from public_page where slug = $1', [at.slug])).toEqual([])
})

test('name and company have a feed, and one that is over says so', async () => {
  const { ada, at, domain } = await aKettle()
  const feed = await ask(`/people/${at.slug}/feed`)
  expect(Object.fromEntries(feed.headers)).toMatchObject({ 'content-type': 'application/atom+xml; charset=utf-8', 'x-robots-tag': 'noindex', 'cache-control': 'no-store' })
  const text = await feed.text()
  expect(text).toContain(`<link rel="alternate" type="text/html" href="http://localhost:3000/people/${at.slug}/${at.recommendationId}"/>`)
  expect(text).toContain('Boils &amp; &lt;boils&gt;.')
  expect(await (await ask(`/about/${domain}/feed`)).text()).toContain(`<id>urn:uuid:${at.recommendationId}</id>`)
  await revokeAll(ada, { andPublic: true })
  expect([(await ask(`/people/${at.slug}/feed`)).status, (await ask(`/about/${domain}/feed`)).status, (await ask(`/people/${aSlug()}/feed`)).status]).toEqual([410, 404, 404])
})

test('the sitemap and robots.txt name what allows it, and no other address', async () => {
  const ada = await aPerson()
  const open = await aPublicWord(ada, 'Kettle', { listed: true })
  const closed = await aPublicWord(await aPerson('Bo'), 'Bike')
  const [sitemap, robots] = [await (await ask('/sitemap.xml')).text(), await (await ask('/robots.txt')).text()]
  expect(sitemap).toContain(`<loc>http://localhost:3000/people/${open.slug}/${open.recommendationId}</loc>`)
  expect(robots).toContain(`Allow: /people/${open.slug}/${open.recommendationId}$`)
  expect(robots).toContain('Disallow: /people/')
  for (const text of [sitemap, robots]) expect(text).not.toContain(closed.slug)
  expect(sitemap).not.toMatch(/\/(s|c|recommendations)\//)
})

test('a photo of nothing that is public is missing', async () => {
  const { at } = await aKettle()
  expect((await ask(`/api/v1/people/${at.slug}/photos/${at.recommendationId}`)).status).toBe(404)
})
