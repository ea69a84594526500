// A link may have a door: a passcode, or a limit of how many may go in. Who went in holds a pass, sealed by the instance.
import { seal, unseal } from '@/platform/seal'

const DAYS_30 = 30 * 24 * 3600

export const passCookie = (linkId: string) => `pass-${linkId}`
export const PASS_SECONDS = DAYS_30

export const newPass = (linkId: string) => seal(String(Date.now() + DAYS_30 * 1000), linkId)

/** Whether this browser went through the door of this link before. */
export function hasPass(sent: Headers, linkId: string): boolean {
  const name = passCookie(linkId)
  const pair = (sent.get('cookie') ?? '').split(/;\s*/).find((one) => one.startsWith(`${name}=`))
  if (!pair) return false
  try {
    return Number(unseal(pair.slice(name.length + 1), linkId)) > Date.now()
  } catch {
    // A cookie may hold anything.
    return false
  }
}
