// A company that so many people let read their issues, told to the database at once. It writes by itself what giving a
// permission writes: who reads what until when stands on each record. `check-stamps.ts` has the application look at it.
import type { Client } from 'pg'
import { companyIdOf } from '@/company/company-id'

const PER_PERSON = 5
/** How many issues there are for one with this topic; all of them are old. */
const FEW = 5
export const RARE_TOPIC = 'zeppelin'

export type Company = { name: string; id: string; domain: string; issues: number }
export const aCompanyWith = (name: string, issues: number): Company => ({ name, issues, domain: `${name}.com`, id: companyIdOf(`${name}.com`) })

export async function tellCompany(owner: Client, { id, domain, name, issues }: Company) {
  await owner.query(HELP)
  // Keys are made so that they hold, and nobody listens yet: triggers would only take their time.
  await owner.query(`begin; set local session_replication_role = replica; set local synchronous_commit = off; set local work_mem = '256MB'`)
  const values = { company: `'${id}'::uuid`, domain: `'${domain}'`, issues: String(issues), people: String(issues / PER_PERSON) }
  for (const statement of TOLD) await owner.query(statement.replace(/:(company|domain|issues|people)\b/g, (_, name: keyof typeof values) => values[name]))
  await owner.query('commit')
  console.log(`Told ${issues} issues of ${issues / PER_PERSON} people, permitted to ${name}.`)
}

// Ids of the time, as the application makes them; and dice that fall the same way each time.
const HELP = `
  create or replace function pg_temp.id_at(at timestamptz, key text) returns uuid language sql immutable return
    (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(key), 1, 3) || '8' || substr(md5(key), 4, 15))::uuid;
  create or replace function pg_temp.dice(n int, throw int, sides int) returns int language sql immutable return
    (abs(hashint4extended(n, throw) % sides))::int;
  create or replace function pg_temp.word(n int, throw int) returns text language sql immutable return
    (array['lamp','door','filter','engine','screen','battery','pedal','hinge','valve','cable','charger','lens','cover','handle','motor','pump','switch','speaker','zipper','sole'])[1 + pg_temp.dice(n, throw, 20)];
  drop table if exists who, what`

const STAMP = `case when gone then '{}' else jsonb_build_object('company:' || :company, coalesce(expires_at, 'infinity')) end`

const TOLD = [
  `create temp table who on commit drop as
    select n, pg_temp.id_at(at, 'person' || n || :domain) as id, at,
      pg_temp.id_at(at, 'product' || n || :domain) as product_id, case when n % 2 = 0 then pg_temp.id_at(at, 'face' || n || :domain) end as face_id
    from (select n, now() - interval '800 days' + n * interval '1 minute' / 10 as at from generate_series(0, :people - 1) n) people`,
  // The newest last. One in five is solved, one in thirty was taken back; a quarter has an end, the others last until they are solved.
  `create temp table what on commit drop as
    select made.n, w.id as owner_id, w.product_id, w.face_id, made.at,
      pg_temp.id_at(made.at, 'issue' || made.n || :domain) as id, pg_temp.id_at(made.at + interval '1 hour', 'permission' || made.n || :domain) as permission_id,
      gen_random_uuid() as entry_id, has_product, shows_product, solved, gone, said, answered, filed,
      case when solved or lasting then date_trunc('day', now()) + interval '200 days' end as expires_at
    from (
      select n, date_trunc('milliseconds', now() - interval '700 days' + (n + 0.5) / :issues * interval '700 days') as at,
        pg_temp.dice(n, 9, :people) as whose,
        pg_temp.dice(n, 1, 10) < 6 as has_product, pg_temp.dice(n, 2, 10) < 4 as shows_product,
        pg_temp.dice(n, 3, 5) = 0 as solved, pg_temp.dice(n, 4, 30) = 0 as gone,
        pg_temp.dice(n, 5, 10) < 4 as said, pg_temp.dice(n, 6, 10) < 3 as answered, pg_temp.dice(n, 7, 40) = 0 as filed, pg_temp.dice(n, 8, 16) = 0 as lasting
      from generate_series(0, :issues - 1) n
    ) made join who w on w.n = made.whose
    order by w.n, made.n`,
  `create index on what (owner_id); analyze what`,
  `insert into person (id, name, created_at) select id, 'Person ' || n, at from who`,
  `insert into relationship (owner_id, id, company_id, name, domain) select id, pg_temp.id_at(at, 'relationship' || n || :domain), :company, 'A company', :domain from who`,
  `insert into product (owner_id, id, company_id, name, model, serial_numbers, readers)
    select id, product_id, :company, initcap(pg_temp.word(n, 10)) || ' ' || (100 + n % 900), 'M' || n % 90, array['S-' || n],
      coalesce((
        select jsonb_build_object('company:' || :company, max(coalesce(expires_at, 'infinity'))) from what
        where owner_id = who.id and has_product and shows_product and not gone having count(*) > 0), '{}')
    from who`,
  `insert into face (owner_id, id, name, readers)
    select id, face_id, 'Name ' || n,
      coalesce((
        select jsonb_build_object('company:' || :company, max(coalesce(expires_at, 'infinity'))) from what
        where owner_id = who.id and not gone having count(*) > 0), '{}')
    from who where face_id is not null`,
  `insert into issue (owner_id, id, company_id, product_id, kind, title, details, topics, last_word, open, readers, created_at, updated_at)
    select owner_id, id, :company, case when has_product then product_id end, (array['problem','question','claim','praise'])[1 + n % 4],
      'The ' || pg_temp.word(n, 11) || ' is loose and the ' || pg_temp.word(n, 12) || ' is stuck',
      'It began last week, so we looked at the ' || pg_temp.word(n, 13) || ' and asked for another ' || pg_temp.word(n, 14) || '.',
      case when n < :issues / 2 and n % (:issues / 2 / ${FEW}) = 0 then array['${RARE_TOPIC}'] else array[pg_temp.word(n, 11)] end,
      case when answered then 'company' else 'person' end, not solved, ${STAMP}, at, at + interval '1 day'
    from what`,
  `insert into permission (owner_id, id, issue_id, company_id, company_name, shows_product, shows_documents, shows_interactions,
      face_id, shown_as, expires_at, revoked_at, created_at)
    select owner_id, permission_id, what.id, :company, 'A company', shows_product, filed, filed,
      what.face_id, case when what.face_id is not null then 'Name ' || who.n end, expires_at, case when gone then what.at + interval '9 days' end, what.at + interval '1 hour'
    from what join who on who.id = owner_id`,
  `insert into inbox_entry (company_id, id, owner_id, issue_id, permission_id, created_at, updated_at, ended_on)
    select :company, entry_id, owner_id, id, case when not gone then permission_id end, at + interval '1 hour',
      date_trunc('milliseconds', at + interval '1 day'), case when gone then current_date end from what`,
  `insert into message (owner_id, id, issue_id, body, readers, created_at)
    select owner_id, pg_temp.id_at(at + interval '2 hours', 'said' || n || :domain), id,
      'It happened again, with the ' || pg_temp.word(n, 15) || '.', ${STAMP}, at + interval '2 hours' from what where said`,
  `insert into message (owner_id, id, issue_id, author, company_id, agent_name, body, readers, created_at)
    select owner_id, pg_temp.id_at(at + interval '1 day', 'answer' || n || :domain), id, 'company', :company, 'Bo',
      'Please turn the ' || pg_temp.word(n, 16) || ' twice.', ${STAMP}, at + interval '1 day' from what where answered`,
  `insert into resolution (owner_id, issue_id, outcome, at, readers)
    select owner_id, id, case when n % 3 = 0 then 'given-up' else 'solved' end, at + interval '2 days', ${STAMP} from what where solved`,
  `insert into interaction (owner_id, id, company_id, issue_id, channel, direction, said, readers, at)
    select owner_id, pg_temp.id_at(at, 'call' || n || :domain), :company, id, 'call', 'out', 'They asked for the number.', ${STAMP}, at from what where filed`,
  `insert into document (owner_id, id, name, type, bytes, file_key, readers)
    select owner_id, pg_temp.id_at(at, 'document' || n || :domain), 'bill.pdf', 'application/pdf', 1000, 'documents/none/' || n || :domain, ${STAMP} from what where filed`,
  `insert into attachment (owner_id, id, document_id, issue_id, readers)
    select owner_id, pg_temp.id_at(at, 'tie' || n || :domain), pg_temp.id_at(at, 'document' || n || :domain), id, ${STAMP} from what where filed`,
  `insert into inbox_work (company_id, entry_id, first_answered_at, put_away_at, updated_at)
    select :company, entry_id, case when answered then at + interval '1 day' end,
      case when gone and n % 2 = 0 then at + interval '10 days' end, at + interval '1 day' from what where answered or gone and n % 2 = 0`,
]
