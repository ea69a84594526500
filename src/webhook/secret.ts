// What an endpoint's events are signed with. It must be known to sign, so no hash will do: it is kept sealed with the instance's
// own secret, and a leaked backup signs nothing.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { secret } from '@/platform/env'

/** As Standard Webhooks writes them. */
export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`

/** Only for this endpoint: sealed words put into another row open nothing. */
export function seal(plain: string, endpointId: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(endpointId))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Throws when it was sealed with another secret of the instance, or for another endpoint. */
export function unseal(sealed: string, endpointId: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const opener = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12)).setAAD(Buffer.from(endpointId)).setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([opener.update(bytes.subarray(28)), opener.final()]).toString('utf8')
}

const key = () => Buffer.from(hkdfSync('sha256', secret(), '', 'webhook secrets', 32))
