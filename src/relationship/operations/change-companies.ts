import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { sql } from '@/platform/access/sql'
import { ManyChanged } from '@/search/schema'
import { tagRows, untagRows } from '@/search/steps'
import { ChangeCompaniesInput } from '../schema'
import { removeRelationship } from './remove-relationship'
import { restoreRelationship } from './restore-relationship'

const MOST_TAGS = 20

/** Many of them at once. What cannot be done to one of them leaves that one as it is. */
export const changeCompanies = operation({
  name: 'relationship.change-many',
  actors: ['person'],
  input: ChangeCompaniesInput,
  output: ManyChanged,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { ids, do: doing, tag } }) => {
    const tagged = { table: sql`relationship`, key: sql`company_id`, tags: sql`tags`, ids, tag: tag ?? '' }
    if (doing === 'tag') return { did: doing, ids: await tagRows(db, { ...tagged, most: MOST_TAGS }), tag: tagged.tag }
    if (doing === 'untag') return { did: doing, ids: await untagRows(db, tagged), tag: tagged.tag }

    const where = { companyId: { in: ids }, removedAt: doing === 'restore' ? { not: null } : null }
    const rows = await db.relationship.findMany({ where, select: { companyId: true }, orderBy: { companyId: 'asc' } })
    for (const { companyId } of rows) await (doing === 'delete' ? removeRelationship : restoreRelationship).within(db, actor, { companyId })
    return { did: doing, ids: rows.map(({ companyId }) => companyId), tag: null }
  },
})
