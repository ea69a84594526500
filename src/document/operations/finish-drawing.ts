import { z } from 'zod'
import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { folderOf } from '../file-key'
import { FinishDrawingInput } from '../schema'

export const finishDrawing = operation({
  name: 'document.finish-drawing',
  actors: ['person'],
  input: FinishDrawingInput,
  output: z.null(),
  find: async ({ db, input, actor }) => {
    if (input.thumbKey && !input.thumbKey.startsWith(`${folderOf(actor.id)}/`)) return null
    return db.document.findFirst({ where: { id: input.documentId, thumbKey: null }, select: { id: true } })
  },
  policy: rowPoliciesOnly,
  run: async ({ db, input: { thumbKey, thumbBytes, pages }, found: { id } }) => {
    // Two workers may have drawn it: the first one's picture stays.
    const { count } = await db.document.updateMany({ where: { id, thumbKey: null }, data: { thumbKey, thumbBytes, pages } })
    if (count === 0) throw notFound()
    return null
  },
})
