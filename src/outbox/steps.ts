// Pieces of operations for other rooms: leaving a mail to be sent after the commit. They run as the system.
import type { Db } from '@/platform/access/doorway'
import type { Mail } from './schema'

/** With an owner, the mail goes when the account goes. */
export async function postMail(db: Db, mail: Mail, ownerId: string | null = null) {
  await db.outbox.create({ data: { kind: 'mail', payload: mail, ownerId } })
}
