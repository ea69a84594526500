// Adds what the preview showed, all of it or nothing, with a handful of statements for any number of rows.
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { addCompanies, addContactPoints, addInteractions, addProducts } from '../add-records'
import { addFiles } from '../add-files'
import { canConfirm } from '../policy'
import { clearStage, settleCompanies } from '../stage'
import { ImportIdInput, ImportView } from '../schema'
import { countRecords } from '../undo'

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
    const { count } = await db.import.updateMany({ where: { id, state: 'ready' }, data: { state: 'added', addedAt: new Date() } })
    if (count !== 1) throw new AppError('CONFLICT', 'What is in this file was added already.')

    await settleCompanies(db, id)
    await addCompanies(db, id)
    await addContactPoints(db, id)
    await addProducts(db, id)
    await addInteractions(db, id)
    await addFiles(db, id)
    await clearStage(db, id)

    const { products, payments, mails, companies } = await countRecords(db, id)
    // A company that only came with its things is not what somebody counts; from a contact card it is.
    const added = products + payments + mails || companies
    await db.import.updateMany({ where: { id }, data: { added } })
    return db.import.findFirstOrThrow({ where: { id } })
  },
})
