// Pictures for companies. Both kinds are drawn for a light ground.
import { hexFromHsl, luminance } from './color'
import { iconFile } from './icon-set'

const INK = '24292F'
const TOO_LIGHT = 0.6
const CACHED_ICONS = 300

// Null means there is no such icon: draw the monogram.
export function brandSvg(slug: string, color: string | null): string | null {
  const svg = cachedIcon(slug)
  if (!svg) return null

  const fill = color && /^[0-9a-f]{6}$/i.test(color) && luminance(color) < TOO_LIGHT ? color : INK
  return svg.replace('<svg ', `<svg fill="#${fill}" `)
}

// The same seed gives the same colour everywhere; pass the company's id.
export function monogramSvg(letter: string, seed: string): string {
  const hue = hueOf(seed)

  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true">',
    `<rect width="24" height="24" fill="#${hexFromHsl(hue, 0.38, 0.89)}"/>`,
    `<text x="12" y="12" dy=".35em" text-anchor="middle" font-family="Inter Variable,system-ui,sans-serif"`,
    ` font-size="12" font-weight="600" fill="#${hexFromHsl(hue, 0.38, 0.25)}">`,
    escapeXml(initialOf(letter)),
    '</text></svg>',
  ].join('')
}

const cache = new Map<string, string>()

function cachedIcon(slug: string): string | null {
  const known = cache.get(slug)
  if (known !== undefined) return known

  const svg = iconFile(slug)
  if (!svg) return null // not remembered, or anyone could fill the cache with misses

  const oldest = cache.keys().next().value
  if (cache.size >= CACHED_ICONS && oldest !== undefined) cache.delete(oldest)
  cache.set(slug, svg)
  return svg
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const NOT_XML = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g
const LONGEST_GRAPHEME = 24

// One grapheme can be a whole family of emoji, or a letter under a thousand accents. The first is welcome.
function initialOf(name: string): string {
  const start = name.slice(0, 500).toWellFormed().replace(NOT_XML, '').trim().slice(0, 100)
  const first = [...graphemes.segment(start)][0]?.segment ?? '?'
  if (first.length > LONGEST_GRAPHEME) return String.fromCodePoint(first.codePointAt(0) ?? 63)

  const upper = first.toUpperCase()
  return upper.length === first.length ? upper : first
}

function hueOf(seed: string): number {
  let hash = 0
  for (let i = 0; i < seed.length; i++) hash = (hash * 31 + seed.charCodeAt(i)) % 1_000_003
  return (hash * 137) % 360 // neighbouring seeds land far apart
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
