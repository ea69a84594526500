import type { Actor } from '@/platform/access/actor'
import type { Db } from '@/platform/access/doorway'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { sql } from '@/platform/access/sql'
import { ManyChanged } from '@/search/schema'
import { tagRows, untagRows } from '@/search/steps'
import { ChangeIssuesInput } from '../schema'
import { removeIssue } from './remove-issue'
import { reopenIssue } from './reopen-issue'
import { resolveIssue } from './resolve-issue'
import { restoreIssue } from './restore-issue'

const MOST_TOPICS = 10

/** Many issues at once. What cannot be done to one of them leaves that one as it is. */
export const changeIssues = operation({
  name: 'issue.change-many',
  actors: ['person'],
  input: ChangeIssuesInput,
  output: ManyChanged,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { ids, do: doing, tag } }) => {
    const tagged = { table: sql`issue`, key: sql`id`, tags: sql`topics`, ids, tag: tag ?? '' }
    if (doing === 'tag') return { did: doing, ids: await tagRows(db, { ...tagged, most: MOST_TOPICS }), tag: tagged.tag }
    if (doing === 'untag') return { did: doing, ids: await untagRows(db, tagged), tag: tagged.tag }

    const changed = await changeable(db, ids, doing)
    for (const issueId of changed) await WAYS[doing](db, actor, issueId)
    return { did: doing, ids: changed, tag: null }
  },
})

type Way = (db: Db, actor: Actor<'person'>, issueId: string) => Promise<unknown>

const WAYS: Record<'solved' | 'given-up' | 'reopen' | 'delete' | 'restore', Way> = {
  solved: (db, actor, issueId) => resolveIssue.within(db, actor, { issueId, outcome: 'solved' }),
  'given-up': (db, actor, issueId) => resolveIssue.within(db, actor, { issueId, outcome: 'given-up' }),
  reopen: (db, actor, issueId) => reopenIssue.within(db, actor, { issueId }),
  delete: (db, actor, issueId) => removeIssue.within(db, actor, { issueId }),
  restore: (db, actor, issueId) => restoreIssue.within(db, actor, { issueId }),
}

async function changeable(db: Db, ids: string[], doing: keyof typeof WAYS): Promise<string[]> {
  const ended = { solved: null, 'given-up': null, reopen: { isNot: null }, delete: undefined, restore: undefined }[doing]
  const where = { id: { in: ids }, removedAt: doing === 'restore' ? { not: null } : null, ...(ended !== undefined && { resolution: ended }) }
  return (await db.issue.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)
}
