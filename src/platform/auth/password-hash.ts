// What is kept of a password or a passcode, and whether another one is the same.
import { hash, verify } from '@node-rs/argon2'
import { newToken } from '@/platform/ids'

// OWASP's parameters for argon2id, which is this package's default.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password, COST)

/** Takes as long where there is nothing to compare with, so that time tells nothing. */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  return (await verify(passwordHash ?? (await nobodysHash), password)) && passwordHash !== undefined
}

/** For answers that must take the time of a hash whether or not there is something to hash. */
export async function spendHashingTime() {
  await hashPassword('nobody')
}

const nobodysHash = hashPassword(newToken())
