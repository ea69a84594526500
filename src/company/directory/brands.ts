// The first directory: companies we know by hand, then brands whose icon names its own website.
import { parse } from 'tldts'
import { companyIdOf, registrableDomain } from '@/company/company-id'
import { type BrandIcon, brandIcons } from './icon-set'
import known from './known.json' with { type: 'json' }

export type DirectoryBrand = {
  id: string
  name: string
  domain: string
  aliases: string[]
  icon: string | null
  color: string | null
}

type KnownCompany = { name: string; domain: string; icon?: string; aliases?: string[] }

export function* directoryBrands(): Iterable<DirectoryBrand> {
  const icons = new Map(brandIcons().map((icon) => [icon.slug, icon]))
  const iconByDomain = iconsWithDomain(icons.values())
  const takenDomains = new Set<string>()
  const takenIcons = new Set<string>()

  for (const company of known as KnownCompany[]) {
    const icon = icons.get(company.icon ?? '') ?? iconByDomain.get(company.domain)
    takenDomains.add(company.domain)
    if (icon) takenIcons.add(icon.slug)

    yield brand(company.name, company.domain, icon, company.aliases)
  }

  for (const [domain, icon] of iconByDomain) {
    if (!takenDomains.has(domain) && !takenIcons.has(icon.slug)) yield brand(icon.title, domain, icon)
  }
}

function brand(name: string, domain: string, icon?: BrandIcon, also: string[] = []): DirectoryBrand {
  const id = companyIdOf(domain)
  return {
    id,
    name,
    domain,
    aliases: searchTerms(name, icon, also),
    icon: icon?.slug ?? null,
    color: icon?.hex ?? null,
  }
}

// People search without accents, and by the name a company had last year.
function searchTerms(name: string, icon: BrandIcon | undefined, also: string[]): string[] {
  const { aka = [], old = [], loc = {}, dup = [] } = icon?.aliases ?? {}
  const titles = [name, icon?.title ?? name, ...also, ...aka, ...old, ...Object.values(loc)]
  const terms = [...titles, ...dup.map((other) => other.title)].flatMap((title) => [
    title,
    withoutAccents(title),
  ])
  const unique = new Set(terms.map((term) => term.toLowerCase()))
  unique.delete(name.toLowerCase())
  return [...unique]
}

function iconsWithDomain(icons: Iterable<BrandIcon>): Map<string, BrandIcon> {
  const found = new Map<string, BrandIcon>()
  for (const icon of icons) {
    const domain = ownDomain(icon)
    if (domain && !found.has(domain)) found.set(domain, icon)
  }
  return found
}

// An icon's source is often a press agency, a parent or Wikipedia. Only a domain named like the brand is its own.
function ownDomain(icon: BrandIcon): string | null {
  const names = [icon.title, icon.slug, ...(icon.aliases?.aka ?? [])].map(letters).filter(Boolean)
  const own = [icon.source, icon.guidelines ?? '']
    .map(registrableDomain)
    .flatMap((answer) => (answer.ok ? [answer.domain] : []))
    .filter((domain) => isNamedLike(domain, names))

  return own.find((domain) => domain.endsWith('.com')) ?? own[0] ?? null
}

const ADDED_WORDS = /^(get|go|use|try|join|the)|(app|hq|official)$/

function isNamedLike(domain: string, names: string[]): boolean {
  // lodash.github.io is a page at GitHub, and acme.design shows a logo rather than a company.
  if (parse(domain, { allowPrivateDomains: true }).isPrivate) return false
  if (names.includes(letters(domain))) return true
  if (domain.endsWith('.design')) return false

  const label = letters(domain.slice(0, domain.indexOf('.')))
  return names.includes(label) || names.includes(label.replace(ADDED_WORDS, ''))
}

function letters(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
}
