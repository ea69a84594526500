import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { sql } from '@/platform/access/sql'
import { ManyChanged } from '@/search/schema'
import { tagRows, untagRows } from '@/search/steps'
import { ChangeIntentsInput } from '../schema'
import { removeIntent } from './remove-intent'
import { restoreIntent } from './restore-intent'

const MOST_TAGS = 20

/** Many of them at once. What cannot be done to one of them leaves that one as it is. */
export const changeIntents = operation({
  name: 'intent.change-many',
  actors: ['person'],
  input: ChangeIntentsInput,
  output: ManyChanged,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { ids, do: doing, tag } }) => {
    const tagged = { table: sql`intent`, key: sql`id`, tags: sql`tags`, ids, tag: tag ?? '' }
    if (doing === 'tag') return { did: doing, ids: await tagRows(db, { ...tagged, most: MOST_TAGS }), tag: tagged.tag }
    if (doing === 'untag') return { did: doing, ids: await untagRows(db, tagged), tag: tagged.tag }

    const where = { id: { in: ids }, removedAt: doing === 'restore' ? { not: null } : null }
    const rows = await db.intent.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })
    for (const { id } of rows) await (doing === 'delete' ? removeIntent : restoreIntent).within(db, actor, { intentId: id })
    return { did: doing, ids: rows.map(({ id }) => id), tag: null }
  },
})
