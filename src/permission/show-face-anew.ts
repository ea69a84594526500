import type { Db } from '@/platform/access/doorway'
import { recordEvents } from './record-events'

type Face = { id: string; name: string; email: string | null; phone: string | null }

/** Whoever is let see this face sees it as it is now: in single permissions, standing ones and links that are in force. */
export async function showFaceAnew(db: Db, { id, name, email, phone }: Face) {
  const changed = await db.$queryRaw<{ id: string }[]>`
    update permission set shown_as = ${name}, shown_email = case when may_contact then ${email} end, shown_phone = case when may_contact then ${phone} end
    where face_id = ${id}::uuid and revoked_at is null and (expires_at is null or expires_at > now())
      and (shown_as, shown_email, shown_phone) is distinct from
        (${name}::text, case when may_contact then ${email} end, case when may_contact then ${phone} end)
    returning id`
  await db.$executeRaw`
    update standing_permission set shown_as = ${name}, shown_email = case when may_contact then ${email} end, shown_phone = case when may_contact then ${phone} end
    where face_id = ${id}::uuid and revoked_at is null and (expires_at is null or expires_at > now())`
  await db.$executeRaw`
    update share_link set shown_as = ${name} where face_id = ${id}::uuid and revoked_at is null and (expires_at is null or expires_at > now())`
  await db.$executeRaw`update recommendation set author_name = ${name} where face_id = ${id}::uuid`
  await db.$executeRaw`update ask set author_name = ${name} where face_id = ${id}::uuid`
  if (changed.length > 0) await recordEvents(db, changed.map((permission) => permission.id), 'changed')
}
