import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { isEmptyRing } from '../empty-ring'
import { canMoveIn } from '../policy'
import { MoveInView, StartMoveInInput } from '../schema'

export const startMoveIn = operation({
  name: 'export.start-move-in',
  actors: ['person'],
  input: StartMoveInInput,
  output: MoveInView,
  find: async ({ db }) => ({ empty: await isEmptyRing(db), reading: await db.moveIn.count({ where: { state: 'reading' } }) }),
  policy: canMoveIn,
  run: async ({ db, input }) => {
    const started = await db.moveIn.create({ data: { ...input, fileName: input.fileName || 'turnabout.zip' } })
    await db.outbox.createMany({ data: { id: newId(), kind: 'export.move-in', payload: { moveInId: started.id, fileKey: input.fileKey } } })
    return started
  },
})
