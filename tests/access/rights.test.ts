// What each role may do with each table, as the database itself says: the raw side of the access matrix.
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

const owner = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

// s select, i insert, u update, d delete; in brackets: some columns only.
const RIGHTS: Record<string, Record<string, string>> = {
  // Who may come in.
  person: { person: 's(u)', system: 'siud' },
  login: { person: '(s)', system: 'siud' },
  session: { person: '(s)d', system: 'siud' },
  sign_up: { system: 'siud' },
  password_reset: { system: 'siud' },
  administrator: { person: 's', system: 'sid' },
  api_token: { person: '(s)id', company: '(s)id', system: 's(u)d' },
  outbox: { person: 'i', company: '(i)', administrator: 's', system: 'siud' },

  // The person's ring. A company and a visitor read columns of rows that were stamped for them.
  relationship: { person: 'siud', visitor: '(s)', system: '(s)d' },
  product: { person: 'siud', company: '(s)', visitor: '(s)', system: '(s)d' },
  issue: { person: 'siud', company: '(s)(u)', visitor: '(s)', system: '(s)d' },
  resolution: { person: 'siud', company: '(s)', visitor: '(s)' },
  message: { person: 'siud', company: '(s)(i)', visitor: '(s)' },
  opinion: { person: 'siud', system: '(s)d' },
  intent: { person: 'siud', system: '(s)d' },
  permission: { person: 'siud', company: '(s)' },
  standing_permission: { person: 'siud' },
  permission_event: { person: 'si', company: '(s)' },
  agreement: { person: 'si', company: 'si' },
  face: { person: 'siud', company: '(s)', system: '(s)' },
  recommendation: { person: 'siud', visitor: '(s)', friend: '(s)', public: '(s)', administrator: '(s)', system: '(s)d' },
  circle: { person: 'siud', visitor: '(s)', friend: '(s)', system: '(s)' },
  circle_member: { person: 'siud', friend: '(s)', system: '(s)' },
  recommendation_circle: { person: 'siud' },
  reply: { person: 's(u)d', visitor: '(s)(i)', writer: '(s)(u)d', system: '(s)(u)d' },
  ask: { person: 'siud', visitor: '(s)', system: '(s)d' },
  candidate: { person: 'siud', visitor: '(s)' },
  share_link: { person: '(s)i(u)d', visitor: '(s)', system: 's(u)d' },
  interaction: { person: 'siud', company: '(s)', visitor: '(s)', system: '(s)d' },
  document: { person: 'siud', company: '(s)(i)', visitor: '(s)', friend: '(s)', public: '(s)', system: '(s)d' },
  attachment: { person: 'siud', company: '(s)(i)', visitor: '(s)', friend: '(s)', public: '(s)' },
  contact_point: { person: 'siud' },
  contact_preference: { person: 'siud' },
  warranty: { person: 'siud' },
  product_link: { person: 'siud' },
  subscription: { person: 'siud' },
  price_change: { person: 'siud' },
  solution: { person: 'siud' },
  reminder: { person: 'siud', system: '(s)d' },
  snooze: { person: 'siud' },
  saved_filter: { person: 'siud' },
  digest: { person: 'siud', system: 's(u)d' },
  calendar_feed: { person: '(s)id', system: 's(u)' },
  kept_answer: { person: 'si(u)', system: 'si(u)d' },
  access_event: { person: 's', company: 'i', visitor: 'i', friend: 'i', system: '(s)(u)' },
  import: { person: 'siud', system: '(s)' },
  import_row: { person: 'siud' },
  export: { person: 'siud', system: '(s)d' },
  move_in: { person: 'siu' },
  carried_history: { person: 'si' },
  // Ids of what went for good: whoever deletes writes one, and nobody but the instance reads them.
  erasure: { person: '(i)', system: 'si' },
  import_company: { person: 'siud' },
  import_file: { person: 'siud' },
  import_mapping: { person: 'siud' },

  // What everybody may read, and what is said against it. Nobody shows again what an administrator hid.
  public_page: { person: 's(i)(u)', public: '(s)', administrator: '(s)', system: '(s)(u)' },
  publication: { person: 's(i)(u)', public: '(s)', administrator: '(s)', system: '(s)(u)' },
  public_report: { person: '(s)(u)', public: '(i)', administrator: 's', system: '(s)(u)' },
  moderation: { person: '(s)', administrator: 's', system: 'i' },
  publication_look: { person: 's', public: '(s)i(u)' },
  instance_setting: { person: 's', public: 's', administrator: 'siu' },

  // The company's ring and the directory.
  inbox_entry: { person: 'siud', company: 's', system: '(s)d' },
  company_kept_answer: { company: 'si(u)', system: 'si(u)d' },
  company_agreement: { person: 'i', company: 'si' },
  inbox_work: { company: 'siud', system: '(s)(u)' },
  webhook_endpoint: { person: '(s)', company: '(s)(i)(u)d', system: 's(u)d' },
  webhook_delivery: { company: 's(i)(u)', system: 'siud' },
  inbox_filter: { company: 'siud', system: '(s)d' },
  answer_template: { company: 'siud', system: '(s)d' },
  company_member: { person: 's(u)', company: 's(u)d', system: 'siud' },
  company_invitation: { company: '(s)(u)', system: 'si(u)d' },
  notice: { person: '(s)', company: 'siu', system: '(s)(u)' },
  notice_seen: { person: 'siud' },
  company_event: { company: '(s)i', system: 'siud' },
  domain_proof: { company: '(s)', system: 'siud' },
  domain_claim: { person: 's', company: 's(u)', system: 'siud' },
  mail_proof: { system: 'siud' },
  throttle: { system: 'si(u)d' },
  company: { person: 's', company: 's', visitor: 's', public: 's', administrator: 's', system: 'siud' },
  directory_contact: { person: 's', system: 'siud' },
}

test('every role has the rights written here, and no other', async () => {
  const { rows } = await owner.query<{ table: string; role: string; rights: string }>(`
    with rights as (
      select c.relname as "table", replace(r.rolname, 'app_', '') as role, p.privilege, p.letter,
        has_table_privilege(r.oid, c.oid, p.privilege) as whole,
        p.privilege <> 'delete' and has_any_column_privilege(r.oid, c.oid, p.privilege) as part
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      cross join pg_roles r
      cross join (values (1, 'select', 's'), (2, 'insert', 'i'), (3, 'update', 'u'), (4, 'delete', 'd')) as p (place, privilege, letter)
      where c.relkind = 'r' and r.rolname in ('app_login', 'app_person', 'app_company', 'app_visitor', 'app_writer', 'app_friend', 'app_public', 'app_administrator', 'app_system', 'app_jobs'))
    select "table", role, string_agg(case when whole then letter else '(' || letter || ')' end, '' order by array_position(array['s','i','u','d'], letter)) as rights
    from rights where whole or part group by 1, 2 order by 1, 2`)

  const found: typeof RIGHTS = {}
  for (const { table, role, rights } of rows) (found[table] ??= {})[role] = rights
  expect(found).toEqual(RIGHTS)
})
