// The TXT record that proves a domain. It is computed from the person and the domain, so nothing is kept before the proof.
import { createHmac } from 'node:crypto'
import { companyIdOf } from '@/company/company-id'
import { createTxtReader } from '@/platform/dns/read-txt'
import { env, secret } from '@/platform/env'

export function proofRecord(personId: string, domain: string) {
  const companyId = companyIdOf(domain)
  const token = createHmac('sha256', secret()).update(`${companyId}:${personId}`).digest('base64url')
  return { companyId, domain, token, name: domain, type: 'TXT' as const, value: recordOf(token) }
}

/** Whether the domain says so now. Throws DnsUnreachable when nobody answered, which proves nothing either way. */
export async function isPublished({ domain, token }: { domain: string; token: string }): Promise<boolean> {
  const readTxt = createTxtReader(env.DNS_SERVER ? { server: env.DNS_SERVER } : {})
  const records = await readTxt(domain)
  return records.some((record) => record.trim() === recordOf(token))
}

const recordOf = (token: string) => `turnabout-verify=${token}`
