import { isIP } from 'node:net'
import { parse } from 'tldts'
import { v5 as uuidV5 } from 'uuid'
import mailProviders from './mail-providers.json' with { type: 'json' }

export type DomainAnswer = { ok: true; domain: string } | { ok: false; reason: string }

// Changing this gives every company a new id and cuts it off from all its records.
const COMPANY_NAMESPACE = 'f29cddbb-0683-4ce9-b8d7-3a285f6d6fe3'

// Two people who never met must compute the same id, whatever each of them typed.
export function companyIdOf(domain: string): string {
  const answer = registrableDomain(domain)
  if (!answer.ok) throw new Error(`A company id needs a registrable domain. ${answer.reason}`)

  return uuidV5(answer.domain, COMPANY_NAMESPACE)
}

// Takes what people type or paste: a web address, a bare domain, an e-mail address.
export function registrableDomain(typed: string): DomainAnswer {
  const host = hostIn(typed)
  if (!host) return refused('Type a web address, such as canon.com.')
  if (isIP(host.replace(/^\[|\]$/g, '')))
    return refused(`${host} is a number of a machine, not a company’s domain.`)
  if (!host.includes('.'))
    return refused(`${host} is not a full domain. Add its ending, such as ${host}.com.`)
  if (LOCAL_ENDINGS.test(host)) return refused(`${host} exists only inside one network.`)

  // Private suffixes count: whoever rents foo.github.io is not GitHub, nor its neighbour bar.github.io.
  const { domain, publicSuffix } = parse(host, { allowPrivateDomains: true, extractHostname: false })
  if (publicSuffix === host) return refused(`${host} is an ending that many share, not one company’s domain.`)
  if (!domain || !DOMAIN_SHAPE.test(domain)) return refused(`${host} is not a domain that can exist.`)

  return { ok: true, domain }
}

// A company proves itself by its domain. Where the public has mailboxes, a domain says nothing about who is behind it.
export function provableDomain(typed: string): DomainAnswer {
  const answer = registrableDomain(typed)
  if (!answer.ok || !isMailProvider(answer.domain)) return answer

  return refused(`${answer.domain} is a mail provider, not a company.`)
}

const MAX_TYPED = 2_000
const MAX_HOST = 253
const LOCAL_ENDINGS = /(^|\.)(localhost|localdomain|local|internal|lan|home\.arpa|onion|invalid)$/
const DOMAIN_SHAPE = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/

// The URL parser knows what browsers know: user names, ports, IDN, percent signs, and numbers in disguise.
function hostIn(typed: string): string {
  if (typed.length > MAX_TYPED) return ''

  const address = typed.trim().replace(/^(mailto:|([a-z][a-z0-9+.-]*:)?\/\/)/i, '')
  const host = URL.parse(`https://${address}`)?.hostname ?? ''
  return host.length > MAX_HOST ? '' : host.replace(/\.+$/, '')
}

const providers = new Set(mailProviders.domains)
const providerFamilies = new Set(mailProviders.families)

function isMailProvider(domain: string): boolean {
  const brand = domain.slice(0, domain.indexOf('.'))
  return providers.has(domain) || providerFamilies.has(brand)
}

function refused(reason: string): DomainAnswer {
  return { ok: false, reason }
}
