// What a recommendation is about, as far as it matters to everybody: the company on whose page it could stand.
import type { Db } from '@/platform/access/doorway'
import { companyBeside } from '@/relationship/schema'

export const aboutSelection = {
  company: companyBeside,
  product: { select: { company: companyBeside } },
  issue: { select: { company: companyBeside } },
} as const

type Beside = { companyId: string; name: string; domain: string | null } | null
type About = { company: Beside; product: { company: Beside } | null; issue: { company: Beside } | null }

/** Only a company with a website is the same one for everybody. */
export function companyAbout({ company, product, issue }: About): { companyId: string; name: string; domain: string } | null {
  const about = company ?? product?.company ?? issue?.company ?? null
  return about?.domain ? { ...about, domain: about.domain } : null
}

/** "Ada Kern" would be at home at ada-kern. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/ß/g, 'ss').replace(/[\u0300-\u036f]/g, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).replace(/-+$/, '')
}

/** Those of this person, by the face that has them. */
export async function pagesByFace(db: Db): Promise<Map<string, string>> {
  const pages = await db.publicPage.findMany({ where: { faceId: { not: null } }, select: { slug: true, faceId: true } })
  return new Map(pages.map(({ slug, faceId }) => [faceId!, slug]))
}
