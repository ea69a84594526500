import type { Db } from '@/platform/access/doorway'
import { holdIssue, restamp } from '@/permission/steps'
import { stampCase } from '@/share-link/steps'
import type { RecordIds } from './schema'

/**
 * Before a document comes to an issue (or to something that was said about it) or leaves it: nobody else changes who may
 * read that issue until this is done. Says which issue it is.
 */
export async function holdReaders(db: Db, { issueId, interactionId }: RecordIds): Promise<string | null> {
  const said = interactionId ? await db.interaction.findFirst({ where: { id: interactionId }, select: { issueId: true } }) : null
  const held = issueId ?? said?.issueId ?? null
  if (held) await holdIssue(db, held)
  return held
}

/** Afterwards: a document follows the permissions and the case links. `left` is the one that does not belong there any more. */
export async function tellReaders(db: Db, issueId: string | null, left?: string) {
  if (!issueId) return
  await restamp(db, issueId, left)
  await stampCase(db, issueId)
}
