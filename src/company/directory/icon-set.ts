// The simple-icons package as it lies on the disk: 3,400 files that no bundle should swallow.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export type BrandIcon = {
  title: string
  slug: string
  hex: string
  source: string
  guidelines?: string
  aliases?: { aka?: string[]; old?: string[]; loc?: Record<string, string>; dup?: { title: string }[] }
}

export function brandIcons(): BrandIcon[] {
  return JSON.parse(readFileSync(iconSet().resolve('simple-icons/icons.json'), 'utf8')) as BrandIcon[]
}

export function iconFile(slug: string): string | null {
  if (!/^[a-z0-9_]+$/.test(slug)) return null

  const folder = path.dirname(iconSet().resolve('simple-icons/icons/ikea.svg'))
  const file = path.join(folder, `${slug}.svg`)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

// Resolved from the working folder: a bundler rewrites import.meta.url, and with it the place to look.
function iconSet(): NodeJS.Require {
  return createRequire(path.join(process.cwd(), 'package.json'))
}
