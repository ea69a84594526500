// Which open issues a standing permission would give to a company that cannot read them yet.
import type { Db } from '@/platform/access/doorway'

export type StandingScope = { productId: string | null; aboutId: string | null }

export const issuesToCover = (db: Db, { productId, aboutId }: StandingScope, companyId: string) => db.$queryRaw<{ id: string }[]>`
  select i.id from issue i
  where (i.product_id = ${productId}::uuid or i.company_id = ${aboutId}::uuid) and i.removed_at is null and i.open
    and not exists (
      select from permission p where p.owner_id = i.owner_id and p.issue_id = i.id and p.company_id = ${companyId}::uuid
        and p.revoked_at is null and (p.expires_at is null or p.expires_at > now()))
  order by i.created_at desc, i.id desc`
