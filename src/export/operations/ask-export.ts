import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { canAsk } from '../policy'
import { AskExportInput, ExportView, KEPT_DAYS } from '../schema'

const DAY_MS = 86_400_000

/** An archive with everything. The worker makes it; nobody has to wait on the page. */
export const askExport = operation({
  name: 'export.ask',
  actors: ['person'],
  input: AskExportInput,
  output: ExportView,
  find: async ({ db }) => {
    // Two that ask at once ask one after the other.
    await db.$queryRaw`select id from person where id = current_person_id() for no key update`
    return { making: await db.export.count({ where: { state: 'making' } }), kept: await db.export.count({ where: { state: 'ready' } }) }
  },
  policy: canAsk,
  run: async ({ db }) => {
    const asked = await db.export.create({ data: { expiresAt: new Date(Date.now() + KEPT_DAYS * DAY_MS) } })
    await db.outbox.createMany({ data: { id: newId(), kind: 'export.make', payload: { exportId: asked.id } } })
    return asked
  },
})
