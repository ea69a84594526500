import { Resolver } from 'node:dns/promises'

export type TxtReader = (name: string) => Promise<string[]>

// Nobody answered. That says nothing about the record: never treat it as a proof that was lost.
export class DnsUnreachable extends Error {
  override name = 'DnsUnreachable'
}

// Without a server, the machine's own resolvers are asked.
export function createTxtReader({
  server,
  timeoutMs = 3_000,
}: { server?: string; timeoutMs?: number } = {}): TxtReader {
  return async (name) => {
    // One resolver per question, because cancelling and remembering both concern all questions of a resolver.
    const resolver = new Resolver({ timeout: Math.max(1, Math.floor(timeoutMs / 3)), tries: 2 })
    if (server) resolver.setServers([server])
    const deadline = setTimeout(() => resolver.cancel(), timeoutMs)

    try {
      return await joinedRecords(resolver, name)
    } finally {
      clearTimeout(deadline)
    }
  }
}

// EBADNAME: a name that cannot exist has no records either.
const NOTHING_THERE = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME'])

// A record longer than 255 bytes travels in chunks that mean nothing on their own.
async function joinedRecords(resolver: Resolver, name: string): Promise<string[]> {
  try {
    const records = await resolver.resolveTxt(name)
    return records.map((chunks) => chunks.join(''))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (NOTHING_THERE.has(code)) return []
    throw new DnsUnreachable(`The records of ${name} could not be read (${code || 'no code'}).`, { cause })
  }
}
