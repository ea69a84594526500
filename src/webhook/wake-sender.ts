import type { Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'

/** After the commit the worker sends what is due for this company, and does not wait for its next round. */
export async function wakeSender(db: Db, companyId: string) {
  await db.$executeRaw`
    insert into outbox (id, owner_id, kind, payload)
    values (${newId()}::uuid, null, 'webhook.deliver', jsonb_build_object('companyId', ${companyId}::uuid))`
}
