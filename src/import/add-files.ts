// Files that came with rows become documents of the records that the rows became. Where there is no room, nothing is added.
import { documentsOfImport } from '@/document/steps'
import type { Db } from '@/platform/access/doorway'
import { AppError } from '@/platform/access/errors'
import { newId } from '@/platform/ids'
import type { Part } from './add-records'

export async function addFiles(db: Db, { importId, upTo }: Part) {
  const files = await db.$queryRaw<{ id: string; name: string; type: string; bytes: number; fileKey: string; width: number | null; height: number | null; productId: string | null; interactionId: string | null }[]>`
    select f.id, f.name, f.type, f.bytes, f.file_key as "fileKey", f.width, f.height, p.id as "productId", i.id as "interactionId"
    from import_file f join import_row r on r.owner_id = f.owner_id and r.id = f.row_id and r.status = 'new' and r.line <= ${upTo}
      left join product p on p.owner_id = f.owner_id and p.id = f.row_id and p.import_id = f.import_id
      left join interaction i on i.owner_id = f.owner_id and i.id = f.row_id and i.import_id = f.import_id
    where f.import_id = ${importId}::uuid and num_nonnulls(p.id, i.id) > 0`
  if (files.length === 0) return
  const fault = await documentsOfImport(db, importId, files)
  if (fault) throw new AppError('CONFLICT', fault)
  const drawn = files.map(({ id }) => ({ id: newId(), kind: 'document.draw', payload: { documentId: id } }))
  await db.outbox.createMany({ data: drawn })
}
