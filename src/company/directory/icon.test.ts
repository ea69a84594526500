import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directoryBrands } from './brands'
import { luminance } from './color'
import { brandSvg, monogramSvg } from './icon'

const textIn = (svg: string) => />([^<]*)<\/text>/.exec(svg)?.[1]
const fillsIn = (svg: string) => [...svg.matchAll(/fill="#([0-9a-fA-F]{6})"/g)].map((match) => match[1] ?? '')

describe('a brand icon', () => {
  test.each([
    '../package',
    '..%2fpackage',
    'IKEA',
    'ikea.svg',
    '',
    '/etc/passwd',
    'ikea\0',
    'ikea\n',
    'nosuchbrand',
  ])('there is none called %j', (slug) => {
    expect(brandSvg(slug, '0058A3')).toBeNull()
  })

  test('it carries its colour', () => {
    const svg = brandSvg('ikea', '0058A3')

    expect(svg).toMatch(/^<svg fill="#0058A3" .*<\/svg>$/s)
    expect(brandSvg('ikea', '0058A3')).toBe(svg)
  })

  test.each(['FFFFFF', 'fefefe', 'FFFC00', null, 'red', '"/><script>'])(
    '%j is replaced by dark ink',
    (color) => {
      expect(brandSvg('ikea', color)).toContain('<svg fill="#24292F" ')
    },
  )

  test('every icon of the directory can be drawn, and seen', () => {
    for (const { icon, color } of directoryBrands()) {
      if (!icon) continue

      const svg = brandSvg(icon, color) ?? ''
      expect(svg).toContain('</svg>')
      expect(luminance(fillsIn(svg)[0] ?? '')).toBeLessThan(0.6)
    }
  })
})

describe('a monogram', () => {
  test.each([
    ['canon', 'C'],
    ['  ada', 'A'],
    ['élan', 'É'],
    ['ß', 'ß'],
    ['Żabka', 'Ż'],
    ['日本', '日'],
    ['👩‍👩‍👧‍👦 family', '👩‍👩‍👧‍👦'],
    ['🇩🇪 post', '🇩🇪'],
    ['<b>', '&#60;'],
    ['&', '&#38;'],
    ['"', '&#34;'],
    ['', '?'],
    ['\u0000\u0007 x', 'X'],
    ['\ud800', '\ufffd'],
    [`z${'\u0301'.repeat(1_000)}`, 'z'],
  ])('%j shows %s', (name, shown) => {
    expect(textIn(monogramSvg(name, 'seed'))).toBe(shown)
  })

  test('is well-formed and legible, whatever the name and seed', () => {
    const wellFormed = /^<svg [^<>]*><rect [^<>]*\/><text [^<>]*>(?:[^<>&]|&#\d+;)+<\/text><\/svg>$/u

    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, seed) => {
        const svg = monogramSvg(name, seed)
        const [ground = '', ink = ''] = fillsIn(svg).map(luminance)

        expect(svg).toMatch(wellFormed)
        expect((Number(ground) + 0.05) / (Number(ink) + 0.05)).toBeGreaterThan(4.5)
      }),
    )
  })

  test('keeps its colour, and differs from its neighbours', () => {
    const grounds = ['a', 'b', 'c', 'd'].map((seed) => fillsIn(monogramSvg('A', seed))[0])

    expect(monogramSvg('A', 'a')).toBe(monogramSvg('A', 'a'))
    expect(new Set(grounds).size).toBe(4)
  })
})
