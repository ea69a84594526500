// A public record of a company, in the form of datenanfragen.de: who it is, and how to ask it for one's data.
import { z } from 'zod'
import { Text } from '@/platform/shapes'
import { companyIdOf, provableDomain } from '../company-id'
import type { DirectoryRecord } from '../schema'

const Words = Text(500).min(1).optional().catch(undefined)
const PublicRecord = z.object({
  slug: Text(120).min(1),
  name: Text(200).min(1),
  runs: z.array(Text(200)).max(200).optional().catch(undefined),
  address: Words,
  phone: Words,
  email: Words,
  webform: Words,
  web: Words,
})

/** What the directory keeps of it, or why it keeps nothing. */
export function readPublicRecord(value: unknown): { record: DirectoryRecord } | { slug: string; fault: string } {
  const read = PublicRecord.safeParse(value)
  if (!read.success) return { slug: slugOf(value), fault: 'It has no name or no slug.' }

  const { slug, name, runs, address, phone, email, webform, web } = read.data
  const domain = [web, email?.slice(email.lastIndexOf('@') + 1), webform].map((typed) => (typed ? provableDomain(typed) : null)).find((answer) => answer?.ok)
  if (!domain?.ok) return { slug, fault: web || email ? 'Neither its website nor its mail address is a domain of its own.' : 'It has neither a website nor a mail address.' }

  const points = [
    email && z.email().safeParse(email).success && { kind: 'mail' as const, value: email, label: 'Privacy' },
    phone && /^\+?[\d\s()/.*#-]{3,40}( ext\. \d+)?$/.test(phone) && { kind: 'phone' as const, value: phone, label: 'Privacy' },
    address && { kind: 'address' as const, value: address, label: null },
    webform && isWebPage(webform) && { kind: 'web' as const, value: webform, label: 'Privacy form' },
  ]
  // What it runs is looked for by its name; a website among them is somebody's own company.
  const aliases = [...new Set((runs ?? []).map((alias) => alias.toLowerCase()).filter((alias) => alias && alias !== name.toLowerCase() && !/^https?:|\.\w+$/.test(alias)))]
  return { record: { slug, id: companyIdOf(domain.domain), name, domain: domain.domain, aliases: aliases.slice(0, 50), points: points.filter((point) => !!point) } }
}

const isWebPage = (value: string) => /^https?:$/.test(URL.parse(value)?.protocol ?? '')
const slugOf = (value: unknown) => (typeof value === 'object' && value !== null && 'slug' in value && typeof value.slug === 'string' ? value.slug.slice(0, 120) : '?')
