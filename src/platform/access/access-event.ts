// One line per record that a company, a visitor or a friend read, in the owner's ring, in the transaction of the read.
import { newId } from '@/platform/ids'
import type { Actor, AnyActor } from './actor'
import type { Db } from './doorway'
import { notFound } from './errors'
import { countReadings } from './reading-limit'

export type Reading = {
  ownerId: string
  recordKind: 'issue' | 'recommendation' | 'document' | 'ask' | 'circle'
  recordId: string
  /** Under which permission a company reads it. */
  permissionId?: string | null
}

/** Sends the lines, and says how to wait for them: the end of the transaction can be sent behind them. */
export async function sendAccessEvents(db: Db, actor: AnyActor, readings: Reading[]): Promise<{ written: Promise<unknown> }> {
  const reader = readerOf(actor)
  if (!reader || readings.length === 0) return { written: Promise.resolve() }
  if (actor.kind === 'company') await countReadings(actor as Actor<'company'>, readings.length)
  const written = db.$executeRaw`
    insert into access_event (owner_id, id, record_kind, record_id, permission_id, company_id, company_name, agent_name, share_link_id, person_id, person_name, preview)
    select owner_id, id, kind, record_id, permission_id, ${reader.companyId}::uuid, ${reader.companyName}::text, ${reader.agentName}::text, ${reader.shareLinkId}::uuid, ${reader.personId}::uuid, ${reader.personName}::text, ${reader.preview}::boolean
    from unnest(${readings.map(({ ownerId }) => ownerId)}::uuid[], ${readings.map(() => newId())}::uuid[], ${readings.map(({ recordKind }) => recordKind)}::text[],
      ${readings.map(({ recordId }) => recordId)}::uuid[], ${readings.map(({ permissionId }) => permissionId ?? null)}::uuid[]) r (owner_id, id, kind, record_id, permission_id)`.catch(unlessTakenBack)
  written.catch(() => undefined)
  return { written }
}

function readerOf(anybody: AnyActor) {
  const actor = anybody as Actor
  const nobody = { companyId: null, companyName: null, agentName: null, shareLinkId: null, personId: null, personName: null, preview: false }
  if (actor.kind === 'company') return { ...nobody, companyId: actor.id, companyName: actor.companyName, agentName: actor.agent.name }
  if (actor.kind === 'visitor') return { ...nobody, shareLinkId: actor.id, preview: actor.preview }
  if (actor.kind === 'friend') return { ...nobody, personId: actor.id, personName: actor.name }
  return null
}

// Taken back between the read and this line: the database refuses the line, and so nothing is shown.
function unlessTakenBack(error: unknown): never {
  throw error instanceof Error && error.message.includes('the reader does not see this record') ? notFound() : error
}
