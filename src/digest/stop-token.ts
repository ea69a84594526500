// The address that ends the digest without signing in. It is sealed and not stored: it does nothing else, and works in every mail.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { secret } from '@/platform/env'

const ID_BYTES = 16

export function stopToken(ownerId: string): string {
  const id = Buffer.from(ownerId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, sealOf(id)]).toString('base64url')
}

/** Whose digest it ends, or null when the seal is not ours. */
export function ownerOfStopToken(token: string): string | null {
  const id = Buffer.from(token, 'base64url').subarray(0, ID_BYTES)
  const owner = id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const [given, right] = [Buffer.from(token), Buffer.from(stopToken(owner))]
  return given.length === right.length && timingSafeEqual(given, right) ? owner : null
}

const sealOf = (id: Buffer) => createHmac('sha256', secret()).update('digest.stop').update(id).digest()
