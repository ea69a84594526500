// Opens a transaction as one actor. PostgreSQL drops every right when it closes.
import type { Transaction } from '@/platform/db/client'
import { look, transaction } from '@/platform/db/transaction'
import type { ActorKind, AnyActor } from './actor'
import type { Sql } from './sql'
import { unlessAway } from './unavailable'

declare const opened: unique symbol
export type Db = Transaction & { readonly [opened]: true }

const DOORS: Record<Exclude<ActorKind, 'anyone'>, { role: string; setting?: string }> = {
  person: { role: 'app_person', setting: 'app.person_id' },
  company: { role: 'app_company', setting: 'app.company_id' },
  visitor: { role: 'app_visitor', setting: 'app.share_link_id' },
  friend: { role: 'app_friend', setting: 'app.person_id' },
  writer: { role: 'app_writer', setting: 'app.writer_id' },
  public: { role: 'app_public' },
  administrator: { role: 'app_administrator' },
  system: { role: 'app_system' },
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function openAs<T>(actor: AnyActor, work: (db: Db) => Promise<T>): Promise<T> {
  return transaction(settingsOf(actor), (tx) => work(tx as Db)).catch((error: unknown) => {
    throw unlessAway(error)
  })
}

/** One question that can change nothing: who somebody is, before anything else is asked. */
export function lookAs<Row>(actor: AnyActor, question: Sql): Promise<Row[]> {
  return look(settingsOf(actor), question).catch((error: unknown) => {
    throw unlessAway(error)
  }) as Promise<Row[]>
}

/** Inside a transaction: from here on, be somebody else. Rehearsals do this, which are rolled back, and who was let into a circle. */
export async function enter(tx: Transaction, actor: AnyActor) {
  await tx.$executeRawUnsafe(settingsOf(actor))
}

function settingsOf(actor: AnyActor): string {
  if (actor.kind === 'anyone') throw new Error('Somebody unknown opens nothing: such an operation runs as system.')
  if (!UUID.test(actor.id)) throw new Error(`An actor's id is a uuid, not "${actor.id}".`)

  const { role, setting } = DOORS[actor.kind]
  // SET LOCAL, not set_config(): a Citus coordinator hands only SET LOCAL on to its workers.
  return `set local role ${role}${setting ? `; set local ${setting} = '${actor.id}'` : ''}`
}
