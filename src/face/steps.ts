// Pieces of operations for other rooms: which faces somebody may choose from, and the one that was chosen.
import type { Db } from '@/platform/access/doorway'
import { fieldError } from '@/platform/access/errors'
import { newId } from '@/platform/ids'
import type { ChosenFace, OfferedFace } from './schema'
import { readFaces } from './shape'

export type PickedFace = { id: string; name: string; email: string | null; phone: string | null }

/** Those that are kept, and one's own name for who has none yet: it becomes a face once it is chosen. */
export async function offeredFaces(db: Db): Promise<OfferedFace[]> {
  const kept = await readFaces(db)
  const names = await ownNames(db)
  const own = (['short-name', 'own-name'] as const)
    .map((value) => ({ value, name: names[value], email: null, phone: null, hasPicture: false }))
    .filter(({ name, value }) => !kept.some((face) => face.name === name) && (value === 'own-name' || name !== names['own-name']))
  return [...kept.map(({ id, name, email, phone, hasPicture }) => ({ value: id, name, email, phone, hasPicture })), ...own]
}

/** The chosen face, held until the end so that nobody removes it meanwhile. Null is "A customer". */
export async function pickFace(db: Db, chosen: ChosenFace): Promise<PickedFace | null> {
  if (!chosen) return null
  if (chosen !== 'own-name' && chosen !== 'short-name') {
    const [face] = await db.$queryRaw<PickedFace[]>`select id, name, email, phone from face where id = ${chosen}::uuid and removed_at is null for share`
    if (!face) throw fieldError('face', 'This face is not there any more. Choose another one.')
    return face
  }
  const name = (await ownNames(db))[chosen]
  const [kept] = await db.$queryRaw<PickedFace[]>`select id, name, email, phone from face where name = ${name} and removed_at is null order by id limit 1 for share`
  if (kept) return kept
  const face = { id: newId(), name, email: null, phone: null }
  await db.face.createMany({ data: face })
  return face
}

/** "Ada Kern" may also be seen as "Ada K." */
async function ownNames(db: Db): Promise<{ 'own-name': string; 'short-name': string }> {
  const { name } = await db.person.findFirstOrThrow({ select: { name: true } })
  const parts = name.trim().split(/\s+/)
  const last = parts.length > 1 && String.fromCodePoint(parts.at(-1)!.codePointAt(0)!)
  return { 'own-name': name.slice(0, 80), 'short-name': last ? `${parts[0]!.slice(0, 70)} ${last}.` : name.slice(0, 80) }
}
