// Keeps some rows of a file for the preview, and tells those that are here already: things removed by hand count too.
import { z } from 'zod'
import type { Db } from '@/platform/access/doorway'
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
      return { id: newId(), ...(isKnown ? { line: row.line, sourceKey: row.sourceKey, status: 'known' } : row) }
    })
    await insert(db, importId, staged)
    return null
  },
})

// One parameter instead of thousands: createMany takes several times as long.
const insert = (db: Db, importId: string, rows: object[]) => db.$executeRaw`
  insert into import_row (id, import_id, line, status, reason, text, source_key, item)
  select id, ${importId}::uuid, line, status, reason, text, "sourceKey", item
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as row (id uuid, line int, status text, reason text, text text, "sourceKey" text, item jsonb)`
