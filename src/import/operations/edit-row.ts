// A row of the preview as its person corrects it: what it is called, whose it is, the day, the amount.
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { corrected } from '../edit-item'
import { findRow } from '../find-row'
import { matchCompanies } from '../match-companies'
import { canChoose } from '../policy'
import { EditedRow, EditRowInput } from '../schema'
import { asImportRow } from '../shape'

export const editRow = operation({
  name: 'import.edit-row',
  actors: ['person'],
  input: EditRowInput,
  output: EditedRow,
  find: ({ db, input }) => findRow(db, input),
  policy: ({ state }) => canChoose({ state }),
  run: async ({ db, input: { importId, rowId, ...correction }, found: { row, item } }) => {
    const answer = corrected(item, correction)
    if ('missing' in answer) throw new AppError('INVALID_INPUT', 'Some fields need attention.', answer.missing)

    const company = answer.item.company
    await db.importRow.updateMany({ where: { id: rowId }, data: { item: answer.item, company: company?.key ?? null } })
    if (company && (await db.importCompany.count({ where: { importId, key: company.key } })) === 0) {
      const named = await matchCompanies(db, [company])
      await db.importCompany.createMany({ data: named.map((one) => ({ ...one, importId })) })
    }
    // Whom no row names any more is not asked about.
    await db.$executeRaw`
      delete from import_company c where c.import_id = ${importId}::uuid
        and not exists (select from import_row r where r.import_id = c.import_id and r.company = c.key)`
    return { ...asImportRow({ ...row, item: answer.item }), importId }
  },
})
