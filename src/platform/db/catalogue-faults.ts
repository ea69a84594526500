// Reads the catalogue for holes in the row policies. The server refuses to start on any.
import { Client } from 'pg'

type Check = { query: string; say: (row: Record<string, string>) => string }

const TABLES = `pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public'`

const CHECKS: Check[] = [
  {
    query: `select c.relname as name from ${TABLES} and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
      and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`,
    say: ({ name }) => `The table ${name} has no row policies.`,
  },
  {
    // A policy that asks another table is slow, and a cluster refuses it.
    query: `select c.relname as name, p.polname as policy from pg_policy p join pg_class c on c.oid = p.polrelid
      where coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') ~* '\\mselect\\M'`,
    say: ({ name, policy }) => `The policy ${policy} of ${name} looks at more than its own row.`,
  },
  {
    query: `select c.relname as name from ${TABLES} and c.relkind in ('v', 'm')
      and not coalesce(c.reloptions @> '{security_invoker=true}', false)`,
    say: ({ name }) => `The view ${name} passes row policies by.`,
  },
  {
    query: `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef`,
    say: ({ name }) => `The function ${name} runs with its owner's rights.`,
  },
  {
    query: `select rolname as name from pg_roles
      where rolname ~ '^app_' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    say: ({ name }) => `The role ${name} is more powerful than it may be.`,
  },
  {
    query: `select rolname as name from pg_roles where rolname = 'app_login' and rolinherit`,
    say: ({ name }) => `The role ${name} inherits rights instead of taking them for one transaction.`,
  },
  {
    query: `select c.relname as name from ${TABLES} and pg_get_userbyid(c.relowner) in
      ('app_login', 'app_person', 'app_company', 'app_visitor', 'app_writer', 'app_friend', 'app_public', 'app_administrator', 'app_system')`,
    say: ({ name }) => `${name} is owned by an actor, whom row policies would not bind.`,
  },
  {
    query: `select table_name as name from information_schema.role_table_grants where grantee in ('app_login', 'PUBLIC') and table_schema = 'public'
      union select table_name from information_schema.column_privileges where grantee in ('app_login', 'PUBLIC') and table_schema = 'public'`,
    say: ({ name }) => `The login has rights on ${name} before it passed the doorway.`,
  },
  {
    // A policy for nobody in particular is a policy for everybody.
    query: `select c.relname as name, p.polname as policy from pg_policy p join pg_class c on c.oid = p.polrelid where p.polroles = '{0}'`,
    say: ({ name, policy }) => `The policy ${policy} of ${name} is for everybody.`,
  },
  {
    query: `select c.relname as name from ${TABLES} and c.relkind in ('r', 'p') and c.relname not in ('outbox', 'share_link', 'calendar_feed', 'inbox_entry', 'public_page')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'owner_id')
      and not exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary and a.attname = 'owner_id')`,
    say: ({ name }) => `The primary key of ${name} does not start with its owner.`,
  },
  {
    // A ring's key is the first column of its primary key: the person's, or the company's.
    query: `select c.relname as name, k.conname as key from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
      join pg_index i on i.indrelid = f.oid and i.indisprimary
      join pg_attribute ring on ring.attrelid = f.oid and ring.attnum = i.indkey[0] and ring.attname in ('owner_id', 'company_id')
      where k.contype = 'f'
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = ring.attname and a.attnum = any (k.conkey))`,
    say: ({ name, key }) => `The foreign key ${key} of ${name} could point into somebody else's ring.`,
  },
]

const SETTINGS = ['fsync', 'full_page_writes', 'synchronous_commit']

/** One sentence for each hole; none when all is well. */
export async function catalogueFaults(ownerUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await faultsSeenBy(client)
  } finally {
    await client.end()
  }
}

export async function faultsSeenBy(client: Client): Promise<string[]> {
  const faults: string[] = []
  for (const { query, say } of CHECKS) faults.push(...(await client.query<Record<string, string>>(query)).rows.map(say))
  for (const name of SETTINGS) {
    const { rows } = await client.query<{ value: string }>(`select current_setting($1) as value`, [name])
    if (rows[0]!.value === 'off') faults.push(`The database setting ${name} is off: a power cut would lose what people saved.`)
  }
  return faults
}
