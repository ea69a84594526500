import type { Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'

/** One more on this day. Who it was is asked by nobody, and kept nowhere. */
export const countLook = (db: Db, { ownerId, publicationId }: { ownerId: string; publicationId: string }) => db.$executeRaw`
  insert into publication_look (owner_id, id, publication_id, day, looks) values (${ownerId}::uuid, ${newId()}::uuid, ${publicationId}::uuid, (now() at time zone 'UTC')::date, 1)
  on conflict (owner_id, publication_id, day) do update set looks = publication_look.looks + 1`
