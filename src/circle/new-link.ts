import type { Db } from '@/platform/access/doorway'
import { env } from '@/platform/env'
import { hashToken, newId, newToken } from '@/platform/ids'
import { qrOf } from '@/platform/qr'
import { endOf } from '@/share-link/schema'

type Asked = { circleId: string; name: string; expiry: string; until: Date | null }

/** A link to the page of a circle, for one of its members. The token is shown once; we keep its hash, so a leaked backup opens nothing. */
export async function makeLink(db: Db, { circleId, name, ...lasts }: Asked) {
  const [id, token] = [newId(), newToken()]
  await db.shareLink.createMany({ data: { id, circleId, label: name, tokenHash: hashToken(token), expiresAt: endOf(lasts) } })
  const address = new URL(`/c/${token}`, env.PUBLIC_URL).href
  return { shareLinkId: id, address, qr: qrOf(address) }
}
