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

    const known = await knownAmong(db, rows.flatMap((row) => (row.status === 'new' ? [row.sourceKey] : [])))
    // What is known is not kept a second time: deleted must mean deleted.
    const staged = rows.map(({ line, ...row }) => {
      const isKnown = row.status === 'new' && known.has(`${row.source} ${row.sourceKey}`)
      const files = row.status === 'new' && !isKnown ? (row.files ?? []) : []
      return { id: newId(), line, ...(isKnown ? { source: row.source, sourceKey: row.sourceKey, status: 'known' } : row), files }
    })
    await insert(db, importId, staged)
    const files = staged.flatMap(({ id: rowId, files }) => files.map((file) => ({ ...file, importId, rowId, id: newId() })))
    if (files.length > 0) await db.importFile.createMany({ data: files })
    return null
  },
})

async function knownAmong(db: Db, sourceKeys: string[]): Promise<Set<string>> {
  const here = { where: { sourceKey: { in: sourceKeys } }, select: { source: true, sourceKey: true } }
  const found = [...(await db.product.findMany(here)), ...(await db.interaction.findMany(here))]
  return new Set(found.map(({ source, sourceKey }) => `${source} ${sourceKey}`))
}

// One parameter instead of thousands: createMany takes several times as long.
const insert = (db: Db, importId: string, rows: object[]) => db.$executeRaw`
  insert into import_row (id, import_id, line, status, reason, text, company, source, source_key, item)
  select id, ${importId}::uuid, line, status, reason, text, item -> 'company' ->> 'key', source, "sourceKey", item
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as row (id uuid, line int, status text, reason text, text text, source text, "sourceKey" text, item jsonb)`
