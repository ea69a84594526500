// How a mistake is planted in the database, and taken out again.
import type { Clock } from './clock'

export type Mend = () => Promise<unknown>

export async function aTrigger(clock: Clock, table: string, when: string, body: string): Promise<Mend> {
  await clock.ask(`create function planted() returns trigger language plpgsql security definer as $$ begin ${body} return new; end $$`)
  await clock.ask(`create trigger planted ${when} on ${table} for each row execute function planted()`)
  return async () => {
    await clock.ask(`drop trigger planted on ${table}`)
    await clock.ask('drop function planted()')
  }
}

export async function aFunction(clock: Clock, name: string, body: string): Promise<Mend> {
  const [was] = await clock.ask<{ text: string }>('select pg_get_functiondef(oid) as text from pg_proc where proname = $1', [name])
  await clock.ask(`create or replace function ${name}(readers jsonb) returns boolean language sql stable parallel safe as $$ ${body} $$`)
  return () => clock.ask(was!.text)
}

export async function aPolicy(clock: Clock, table: string, name: string, using: string): Promise<Mend> {
  const [was] = await clock.ask<{ text: string }>('select pg_get_expr(polqual, polrelid) as text from pg_policy where polname = $1 and polrelid = $2::regclass', [name, table])
  await clock.ask(`alter policy ${name} on ${table} using (${using})`)
  return () => clock.ask(`alter policy ${name} on ${table} using (${was!.text})`)
}

export async function switchedOff(clock: Clock, table: string, trigger: string): Promise<Mend> {
  await clock.ask(`alter table ${table} disable trigger ${trigger}`)
  return () => clock.ask(`alter table ${table} enable trigger ${trigger}`)
}
