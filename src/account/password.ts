// Passwords: which ones are refused, and what is kept of them.
import { hash, verify } from '@node-rs/argon2'
import { fieldError } from '@/platform/access/errors'
import { newToken } from '@/platform/ids'
import common from './common-passwords.json' with { type: 'json' }

// OWASP's parameters for argon2id, which is this package's default.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const COMMON = new Set(common)

export const hashPassword = (password: string) => hash(password, COST)

/** Takes as long for somebody who has no account, so that time tells nothing. */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  return (await verify(passwordHash ?? (await nobodysHash), password)) && passwordHash !== undefined
}

/** For answers that must take the time of a hash whether or not there is something to hash. */
export async function spendHashingTime() {
  await hashPassword('nobody')
}

/** Throws the sentence that stands next to the field. */
export function refuseWeak(field: string, password: string, email: string) {
  const plain = password.toLowerCase()
  if (plain === email) throw fieldError(field, 'Your e-mail address is not a secret: choose something else.')
  if (COMMON.has(plain) || new Set(plain).size < 3) {
    throw fieldError(field, 'Many people use this password, so it is tried first. Choose another.')
  }
}

const nobodysHash = hashPassword(newToken())
