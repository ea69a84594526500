import type { Verdict } from '@/platform/access/verdict'

export function canRevoke(link: { revokedAt: unknown }): Verdict {
  return link.revokedAt ? 'This link was taken back before.' : true
}
