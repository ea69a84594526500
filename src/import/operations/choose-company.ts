// What a company that the file names becomes: the one it looks like, a new one, or none at all.
import { operation } from '@/platform/access/operation'
import { canBecome } from '../policy'
import { ChooseCompanyInput, ImportCompanyView } from '../schema'

export const chooseCompany = operation({
  name: 'import.choose-company',
  actors: ['person'],
  input: ChooseCompanyInput,
  output: ImportCompanyView,
  find: async ({ db, input }) => {
    const found = await db.importCompany.findFirst({ where: { id: input.importCompanyId, importId: input.importId }, include: { import: { select: { state: true } } } })
    return found && { ...found, become: input.become }
  },
  policy: canBecome,
  run: async ({ db, found: { id, become, ...found } }) => {
    await db.importCompany.updateMany({ where: { id }, data: { take: become } })
    return { ...found, id, become }
  },
})
