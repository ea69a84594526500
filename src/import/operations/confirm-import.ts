// Adds what the preview showed. A small file is in at once; what is left of a large one is added by a job, part by part.
import { noRoomFor } from '@/document/steps'
import type { Db } from '@/platform/access/doorway'
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { addPart } from '../add-part'
import { addCompanies } from '../add-records'
import { canConfirm } from '../policy'
import { settleCompanies } from '../stage'
import { ImportIdInput, ImportView } from '../schema'

export const confirmImport = operation({
  name: 'import.confirm',
  actors: ['person'],
  input: ImportIdInput,
  output: ImportView,
  find: async ({ db, input }) => {
    const found = await db.import.findFirst({ where: { id: input.importId }, select: { id: true, state: true, kind: true } })
    return found && { ...found, companies: await db.importCompany.count({ where: { importId: found.id } }) }
  },
  policy: canConfirm,
  run: async ({ db, found: { id } }) => {
    const { count } = await db.import.updateMany({ where: { id, state: 'ready' }, data: { state: 'adding' } })
    if (count !== 1) throw new AppError('CONFLICT', 'What is in this file was added already.')

    const fault = await noRoomFor(db, await bytesOf(db, id))
    if (fault) throw new AppError('CONFLICT', fault)
    await settleCompanies(db, id)
    await addCompanies(db, id)
    await db.$executeRaw`
      update import set rows_done = 0, rows_all = (select count(*) from import_row where import_id = ${id}::uuid and status = 'new') where id = ${id}::uuid`
    if (!(await addPart(db, id))) await db.outbox.createMany({ data: { id: newId(), kind: 'import.add', payload: { importId: id } } })
    return db.import.findFirstOrThrow({ where: { id } })
  },
})

/** Of the files that came with the rows: asked before anything is added, so that nobody is stopped in the middle. */
async function bytesOf(db: Db, importId: string): Promise<number> {
  const [files] = await db.$queryRaw<[{ bytes: number }]>`
    select coalesce(sum(f.bytes), 0)::float8 as bytes from import_file f join import_row r on r.owner_id = f.owner_id and r.id = f.row_id and r.status = 'new'
    where f.import_id = ${importId}::uuid`
  return files.bytes
}
