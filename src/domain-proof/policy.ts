import type { Verdict } from '@/platform/access/verdict'

type MailProof = { personId: string; usedAt: Date | null; expiresAt: Date }

/** A mailed link proves a domain once, within a day, for whoever asked for it. */
export function canProveByMail(link: MailProof, { id }: { id: string }): Verdict {
  if (link.personId !== id) return 'This link belongs to another account. Sign in with the one that asked for it.'
  if (link.usedAt) return 'This link has been used already.'
  if (link.expiresAt.getTime() <= Date.now()) return 'This link worked for 24 hours, and they are over. Ask for a new one.'
  return true
}
