// One line per record that a company or a visitor read, in the owner's ring, in the transaction of the read.
import { newId } from '@/platform/ids'
import type { Actor, AnyActor } from './actor'
import type { Db } from './doorway'
import { notFound } from './errors'
import { countReadings } from './reading-limit'

export type Reading = {
  ownerId: string
  recordKind: 'issue' | 'recommendation' | 'document'
  recordId: string
  /** Under which permission a company reads it. */
  permissionId?: string | null
}

export async function writeAccessEvents(db: Db, actor: AnyActor, readings: Reading[]) {
  const reader = readerOf(actor)
  if (!reader || readings.length === 0) return
  if (actor.kind === 'company') await countReadings(actor as Actor<'company'>, readings.length)
  await db.accessEvent.createMany({ data: readings.map((reading) => ({ ...reading, ...reader, id: newId() })) }).catch(unlessTakenBack)
}

function readerOf(anybody: AnyActor) {
  const actor = anybody as Actor
  if (actor.kind === 'company') return { companyId: actor.id, companyName: actor.companyName, agentName: actor.agent.name }
  if (actor.kind === 'visitor') return { shareLinkId: actor.id, preview: actor.preview }
  return null
}

// Taken back between the read and this line: the database refuses the line, and so nothing is shown.
function unlessTakenBack(error: unknown): never {
  throw error instanceof Error && error.message.includes('the reader does not see this record') ? notFound() : error
}
