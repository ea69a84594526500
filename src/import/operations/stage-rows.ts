// Keeps some rows of a file for the preview, and tells those that are here already: things removed by hand count too.
import { z } from 'zod'
import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { StageRowsInput } from '../schema'

export const stageRows = operation({
  name: 'import.stage-rows',
  actors: ['person'],
  input: StageRowsInput,
  output: z.null(),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { importId, from, to, rows } }) => {
    const { count } = await db.import.updateMany({ where: { id: importId, state: 'reading', bytesRead: from }, data: { bytesRead: to } })
    if (count !== 1) throw notFound()

    const keys = rows.flatMap((row) => ('sourceKey' in row ? [row.sourceKey] : []))
    const here = await db.product.findMany({ where: { source: 'amazon', sourceKey: { in: keys } }, select: { sourceKey: true } })
    const known = new Set(here.map((product) => product.sourceKey))

    // What is known is not kept a second time: deleted must mean deleted.
    const staged = rows.map((row) => {
      const isKnown = 'sourceKey' in row && known.has(row.sourceKey)
      return { ...(isKnown ? { line: row.line, sourceKey: row.sourceKey, status: 'known' } : row), id: newId(), importId }
    })
    await db.importRow.createMany({ data: staged })
    return null
  },
})
