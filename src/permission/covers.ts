// What "in force" means, in SQL. `p` is the permission, `i` its issue.
import { sql, type Sql } from '@/platform/access/sql'

/** Permissions in force and the issues that they cover, but for removed ones. Narrow it by adding conditions. */
export const COVERS: Sql = sql`
  permission p join issue i on i.owner_id = p.owner_id and i.id = p.issue_id and i.removed_at is null
    and p.revoked_at is null and (p.expires_at is null or p.expires_at > now())`

export const UNTIL: Sql = sql`coalesce(p.expires_at, 'infinity')`

/** A record's readers but for the companies, who are worked out anew. */
export const withoutCompanies = (readers: Sql): Sql => sql`(${readers} - array(select k from jsonb_object_keys(${readers}) k where k like 'company:%'))`
