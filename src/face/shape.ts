// What the views of a face are read from. The picture itself is sent by an address of its own.
import { inForce } from '@/permission/schema'
import type { Db } from '@/platform/access/doorway'

type Row = { id: string; name: string; email: string | null; phone: string | null; version: number; hasPicture: boolean }

/** Faces that were not removed, oldest first; or just one. */
export const readFaces = (db: Db, faceId: string | null = null) => db.$queryRaw<Row[]>`
  select id, name, email, phone, version, picture is not null as "hasPicture" from face
  where removed_at is null and (${faceId}::uuid is null or id = ${faceId}::uuid) order by id limit 100`

/** Who can see this face now, by name; also those who will once their issue comes back from the trash. */
export async function seenBy(db: Db, faceId: string): Promise<string[]> {
  const where = { faceId, ...inForce() }
  const single = await db.permission.findMany({ where, select: { companyName: true }, distinct: ['companyName'], orderBy: { companyName: 'asc' }, take: 20 })
  const standing = await db.standingPermission.findMany({ where, select: { companyName: true }, distinct: ['companyName'], orderBy: { companyName: 'asc' }, take: 20 })
  const links = await db.shareLink.findMany({ where, select: { label: true }, take: 20 })
  const shown = { where: { faceId, removedAt: null, readers: { not: {} } }, take: 20 }
  const said = [...(await db.recommendation.findMany({ ...shown, select: { title: true } })), ...(await db.ask.findMany({ ...shown, select: { question: true } })).map(({ question }) => ({ title: question }))]
  const pages = await db.publicPage.findMany({ where: { faceId, shownAs: { not: null } }, select: { slug: true } })
  const ofLinks = links.map(({ label }) => (label ? `The link for ${label}` : 'A link'))
  return [...new Set([...single, ...standing].map(({ companyName }) => companyName)), ...new Set(ofLinks), ...said.map(({ title }) => `Friends: ${title}`), ...pages.map(({ slug }) => `Everybody, at /people/${slug},`)]
}

export async function asFace(db: Db, row: Row) {
  return { ...row, shownTo: await seenBy(db, row.id) }
}
