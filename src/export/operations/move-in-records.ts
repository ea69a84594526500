// Puts the lines of an archive into a ring that is still empty: all of them or none.
import type { Db } from '@/platform/access/doorway'
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { join, sql } from '@/platform/access/sql'
import { newId } from '@/platform/ids'
import { isEmptyRing } from '../empty-ring'
import { canMoveIn } from '../policy'
import { MoveInInput, MoveInView } from '../schema'
import { putLines } from '../put-lines'

export const moveInRecords = operation({
  name: 'export.move-in',
  actors: ['person'],
  input: MoveInInput,
  output: MoveInView,
  find: async ({ db, input }) => {
    await db.$queryRaw`select id from person where id = current_person_id() for no key update`
    const [found] = await db.$queryRaw<{ id: string }[]>`select id from move_in where id = ${input.moveInId}::uuid and state = 'reading' for update`
    return found && { empty: await isEmptyRing(db), reading: 0 }
  },
  policy: canMoveIn,
  run: async ({ db, input: { moveInId, name, lines, ...files } }) => {
    let records = 0
    for await (const pack of lines) records += await putLines(db, pack, files).catch((error: unknown) => asSentence(error, pack.table))
    if (name) await db.$executeRaw`update person set name = ${name} where id = current_person_id()`
    await drawPictures(db)
    const [done] = await db.$queryRaw<[{ createdAt: Date; fileName: string }]>`
      update move_in set state = 'done', done_at = now(), records = ${records}, documents = ${files.fileKeys.size} where id = ${moveInId}::uuid
      returning created_at as "createdAt", file_name as "fileName"`
    return { id: moveInId, state: 'done', failure: null, records, documents: files.fileKeys.size, ...done }
  },
})

/** A line that points at nothing, or comes twice, or holds what the database does not take. */
function asSentence(error: unknown, table: string): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^(22|23|42501|P0001)/.test(code)) throw error
  const why = code === '23503' ? 'a line points at a record that is not in the archive' : code === '23505' ? 'a record is in it twice' : 'a line cannot be right'
  throw new AppError('INVALID_INPUT', `data/${table}.ndjson: ${why}. Nothing was brought in.`)
}

async function drawPictures(db: Db) {
  const drawn = await db.$queryRaw<{ id: string }[]>`select id from document where removed_at is null and (type like 'image/%' or type = 'application/pdf')`
  for (let from = 0; from < drawn.length; from += 500) {
    const errands = drawn.slice(from, from + 500).map(({ id }) => sql`(${newId()}::uuid, current_person_id(), 'document.draw', ${JSON.stringify({ documentId: id })}::jsonb)`)
    await db.$executeRaw(sql`insert into outbox (id, owner_id, kind, payload) values ${join(errands)}`)
  }
}
