import type { Db } from '@/platform/access/doorway'

/** The account goes: the files of tables that were never explained go by a job, once this is committed. Runs as the system. */
export async function eraseUnexplained(db: Db, ownerId: string) {
  const waiting = await db.import.findMany({ where: { ownerId, state: 'columns' }, select: { id: true, fileKey: true } })
  for (const { id: importId, fileKey } of waiting) await db.outbox.create({ data: { kind: 'import.read', payload: { importId, fileKey } } })
}
