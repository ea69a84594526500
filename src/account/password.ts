// Which passwords are refused.
import { fieldError } from '@/platform/access/errors'
import common from './common-passwords.json' with { type: 'json' }

const COMMON = new Set(common)

/** Throws the sentence that stands next to the field. */
export function refuseWeak(field: string, password: string, email: string) {
  const plain = password.toLowerCase()
  if (plain === email) throw fieldError(field, 'Your e-mail address is not a secret: choose something else.')
  if (COMMON.has(plain) || new Set(plain).size < 3) {
    throw fieldError(field, 'Many people use this password, so it is tried first. Choose another.')
  }
}
