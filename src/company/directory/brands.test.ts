import { describe, expect, test } from 'vitest'
import { companyIdOf, registrableDomain } from '@/company/company-id'
import { directoryBrands } from './brands'
import { brandIcons } from './icon-set'
import known from './known.json' with { type: 'json' }

const brands = [...directoryBrands()]
const brandAt = (domain: string) => brands.find((brand) => brand.domain === domain)
const slugs = new Set(brandIcons().map((icon) => icon.slug))

describe('the directory', () => {
  test('no two rows share a domain or an id', () => {
    expect(new Set(brands.map((brand) => brand.domain)).size).toBe(brands.length)
    expect(new Set(brands.map((brand) => brand.id)).size).toBe(brands.length)
  })

  test('every domain is registrable, and gives the row its id', () => {
    for (const { id, domain } of brands) {
      expect(registrableDomain(domain)).toEqual({ ok: true, domain })
      expect(id).toBe(companyIdOf(domain))
    }
  })

  test('every icon exists, every colour is one', () => {
    for (const { icon, color } of brands) {
      expect(icon === null || slugs.has(icon)).toBe(true)
      expect(color === null ? icon : /^[0-9A-F]{6}$/.test(color)).toBe(color === null ? null : true)
    }
  })

  test('search terms are lower case and do not repeat the name', () => {
    for (const { name, aliases } of brands) {
      expect(aliases).toEqual([...new Set(aliases.map((alias) => alias.toLowerCase()))])
      expect(aliases).not.toContain(name.toLowerCase())
    }
  })

  test('it is large enough to start with', () => {
    expect(brands.length).toBeGreaterThan(2_500)
    expect(brands.filter((brand) => brand.icon).length).toBeGreaterThan(1_800)
  })
})

describe('companies known by hand', () => {
  test('their icons are not misspelt', () => {
    for (const company of known) if ('icon' in company) expect(slugs).toContain(company.icon)
  })

  test('each is there under its own name, once', () => {
    for (const { name, domain } of known) expect(brandAt(domain)?.name).toBe(name)
    expect(new Set(known.map((company) => company.name)).size).toBe(known.length)
  })

  test('national shops are companies of their own', () => {
    expect(brandAt('amazon.de')).toMatchObject({
      name: 'Amazon Germany',
      aliases: expect.arrayContaining(['amazon.de']),
    })
    expect(brandAt('amazon.com')?.id).not.toBe(brandAt('amazon.de')?.id)
  })

  test('they win over a brand with the same icon', () => {
    expect(brandAt('hyundai.com')).toMatchObject({ name: 'Hyundai', icon: 'hyundai', color: '002C5E' })
    expect(brands.filter((brand) => brand.icon === 'wechat').map((brand) => brand.domain)).toEqual([
      'wechat.com',
    ])
  })
})

describe('brands known by their icon', () => {
  test('a brand whose source is its own website is found', () => {
    expect(brandAt('3m.com')).toMatchObject({ name: '3M', icon: '3m' })
    expect(brandAt('getbootstrap.com')).toMatchObject({ name: 'Bootstrap' })
  })

  test('a source elsewhere is never taken for the brand', () => {
    for (const name of ['wikimedia.org', 'webpack.js.org', 'chatbot.design'])
      expect(brandAt(name)).toBeUndefined()
    expect(brandAt('github.com')?.name).toBe('GitHub')
  })

  test('accents are not needed to find a name', () => {
    expect(brandAt('skoda-auto.com')?.aliases).toContain('skoda')
  })
})
