// Mistakes that somebody could make one day, each planted in the database to see whether the stories find it.
import type { Clock } from './clock'

type Mend = () => Promise<unknown>
/** `quick`: found in a few stories, so npm test looks for it, too. */
export type Fault = { name: string; quick?: true; plant: (clock: Clock) => Promise<Mend> }

/** What was once readable stays so: a stamp is never taken off a record of this kind. */
const keepsReaders = (table: string): Fault => ({
  name: `nothing is taken back from ${table}`,
  ...(table === 'issue' && { quick: true }),
  plant: (clock) => aTrigger(clock, table, 'before update', 'new.readers := old.readers || new.readers;'),
})

export const FAULTS: Fault[] = [
  ...['issue', 'message', 'resolution', 'product', 'interaction', 'attachment', 'document'].map(keepsReaders),
  { name: 'what has ended can still be read by a company', plant: (clock) => aFunction(clock, 'company_may_read', `select readers ? ('company:' || current_setting('app.company_id', true))`) },
  { name: 'what has ended can still be read through a link', plant: (clock) => aFunction(clock, 'visitor_may_read', `select readers ? ('link:' || current_setting('app.share_link_id', true))`) },
  { name: 'the background stays after its end', plant: (clock) => aFunction(clock, 'company_may_look_back', `select readers ? ('earlier:' || current_setting('app.company_id', true))`) },
  {
    name: 'what one company may read, every company may',
    plant: (clock) => aFunction(clock, 'company_may_read', `select exists (select from jsonb_each_text(readers) r where r.key like 'company:%' and r.value::timestamptz > now())`),
  },
  { name: 'a permission that was taken back is still shown', plant: (clock) => aPolicy(clock, 'permission', 'given_to_us', 'company_id = current_company_id() and (expires_at is null or expires_at > now())') },
  { name: 'a permission that has ended is still shown', plant: (clock) => aPolicy(clock, 'permission', 'given_to_us', 'company_id = current_company_id() and revoked_at is null') },
  {
    name: 'a note to oneself is stamped like a message',
    plant: async (clock) => {
      const policies = [await aPolicy(clock, 'message', 'permitted', 'company_may_read(readers)'), await aPolicy(clock, 'message', 'shared', 'visitor_may_read(readers)')]
      const trigger = await aTrigger(clock, 'message', 'before update', 'if new.private then new.readers := (select readers from issue where owner_id = new.owner_id and id = new.issue_id); end if;')
      return async () => {
        for (const mend of [trigger, ...policies]) await mend()
      }
    },
  },
  { name: 'a company may answer where it may only read', plant: (clock) => switchedOff(clock, 'message', 'company_may_answer') },
  { name: 'solving an issue ends no permission', plant: (clock) => aTrigger(clock, 'permission', 'before update', 'if old.expires_at is null then new.revoked_at := old.revoked_at; end if;') },
  { name: 'a lost domain is not noticed', plant: (clock) => aTrigger(clock, 'domain_proof', 'before update', 'new.lost_at := null;') },
  {
    name: 'a new permission of documents shows the product, too',
    plant: (clock) => aTrigger(clock, 'permission', 'before insert', 'new.shows_product := new.shows_product or new.shows_documents;'),
  },
  {
    name: 'an answer is stamped like the words of the person',
    plant: (clock) => aTrigger(clock, 'message', 'before update', `if new.author = 'company' then new.readers := (select readers from issue where owner_id = new.owner_id and id = new.issue_id); end if;`),
  },
]

async function aTrigger(clock: Clock, table: string, when: string, body: string): Promise<Mend> {
  await clock.ask(`create function planted() returns trigger language plpgsql as $$ begin ${body} return new; end $$`)
  await clock.ask(`create trigger planted ${when} on ${table} for each row execute function planted()`)
  return async () => {
    await clock.ask(`drop trigger planted on ${table}`)
    await clock.ask('drop function planted()')
  }
}

async function aFunction(clock: Clock, name: string, body: string): Promise<Mend> {
  const [was] = await clock.ask<{ text: string }>('select pg_get_functiondef(oid) as text from pg_proc where proname = $1', [name])
  await clock.ask(`create or replace function ${name}(readers jsonb) returns boolean language sql stable parallel safe as $$ ${body} $$`)
  return () => clock.ask(was!.text)
}

async function aPolicy(clock: Clock, table: string, name: string, using: string): Promise<Mend> {
  const [was] = await clock.ask<{ text: string }>('select pg_get_expr(polqual, polrelid) as text from pg_policy where polname = $1 and polrelid = $2::regclass', [name, table])
  await clock.ask(`alter policy ${name} on ${table} using (${using})`)
  return () => clock.ask(`alter policy ${name} on ${table} using (${was!.text})`)
}

async function switchedOff(clock: Clock, table: string, trigger: string): Promise<Mend> {
  await clock.ask(`alter table ${table} disable trigger ${trigger}`)
  return () => clock.ask(`alter table ${table} enable trigger ${trigger}`)
}
