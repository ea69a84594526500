// The worker has read the file to its end. Now the whole of it is looked at: whom it names, and what looks like something here.
import { z } from 'zod'
import type { Db } from '@/platform/access/doorway'
import { notFound } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { findLookAlikes } from '../look-alikes'
import { matchCompanies } from '../match-companies'
import { FinishReadingInput, MOST_COMPANIES } from '../schema'

export const finishReading = operation({
  name: 'import.finish-reading',
  actors: ['person'],
  input: FinishReadingInput,
  output: z.null(),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { importId, from, kind, failure, head } }) => {
    const { count } = await db.import.updateMany({
      where: { id: importId, state: 'reading', bytesRead: from },
      data: { ...(kind && { kind }), ...(failure ? { state: 'failed', failure } : head ? { state: 'columns', columns: head } : { state: 'ready' }) },
    })
    if (count !== 1) throw notFound()
    // A file that cannot be read to its end adds nothing, so nothing of it is kept.
    if (failure || head) {
      await db.importRow.deleteMany({ where: { importId } })
      return null
    }
    await nameCompanies(db, importId)
    await leaveKnownCompanies(db, importId)
    await findLookAlikes(db, importId)
    return null
  },
})

async function nameCompanies(db: Db, importId: string) {
  const named = await db.$queryRaw<{ key: string; name: string | null }[]>`
    select company as key, min(item -> 'company' ->> 'name') as name from import_row
    where import_id = ${importId}::uuid and status = 'new' and company is not null
    group by 1 order by min(line) limit ${MOST_COMPANIES + 1}`
  if (named.length === 0) return
  await db.importCompany.createMany({ data: (await matchCompanies(db, named)).map((company) => ({ ...company, importId })) })
}

// A contact card adds nothing when its company is here with all that stands on the card.
const leaveKnownCompanies = (db: Db, importId: string) => db.$executeRaw`
  update import_row r set status = 'known', item = null
  from import_company c join relationship o on o.company_id = c.matched_id and o.removed_at is null
  where r.import_id = ${importId}::uuid and r.status = 'new' and r.item ->> 'as' = 'company'
    and c.import_id = r.import_id and c.key = r.company and (c.match = 'own' or c.match = 'alike' and r.item -> 'points' <> '[]')
    and not exists (
      select from jsonb_array_elements(r.item -> 'points') p
      where not exists (select from contact_point h where h.company_id = c.matched_id and h.kind = p ->> 'kind' and h.value = p ->> 'value'))`
