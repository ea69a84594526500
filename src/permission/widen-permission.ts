// The person grants what a company asked for: just that, and nothing else changes.
import type { Db } from '@/platform/access/doorway'
import { AppError } from '@/platform/access/errors'
import { nextVersion } from '@/platform/access/versions'
import { recordEvents } from './record-events'
import { inForce } from './schema'

const SHOWS: Record<string, object> = {
  product: { showsProduct: true },
  // All of the issue's, not only those that were chosen before.
  documents: { showsDocuments: true, documentIds: [] },
  earlier: { showsEarlier: true },
  interactions: { showsInteractions: true },
}

/** Widens the permission that this company has for the issue. Throws when it has ended meanwhile. Whoever calls this holds the issue and restamps it. */
export async function widenPermission(db: Db, { issueId, companyId, asks }: { issueId: string; companyId: string; asks: string[] }) {
  const permission = await db.permission.findFirst({
    where: { issueId, companyId, ...inForce() },
    select: { id: true, face: { select: { email: true, phone: true } } },
  })
  if (!permission) throw new AppError('CONFLICT', 'They may not read this issue any more, so there is nothing to add to. Give a new permission, if you like.')

  const contact = asks.includes('contact') ? contactOn(permission.face) : {}
  const data = Object.assign({}, contact, ...asks.map((ask) => SHOWS[ask] ?? {}), nextVersion) as object
  await db.permission.updateMany({ where: { id: permission.id }, data })
  await recordEvents(db, [permission.id], 'changed')
}

function contactOn(face: { email: string | null; phone: string | null } | null) {
  if (!face?.email && !face?.phone) throw new AppError('CONFLICT', 'The face you show them has no address or number on it. Choose one under “Who may read it”, and let them contact you there.')
  return { mayContact: true, shownEmail: face.email, shownPhone: face.phone }
}
