import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { sql } from '@/platform/access/sql'
import { inOrder, issueColumns, listConditions, type Order, readPage, readQuery } from '@/search/steps'
import { type ISSUE_ORDERS, IssueView, ListIssuesInput } from '../schema'
import { asIssue, issueSelection } from '../shape'
import { lastWritten } from '../steps'

const ORDERS: Record<(typeof ISSUE_ORDERS)[number], Order> = {
  newest: { descending: true },
  changed: { by: sql`i.updated_at`, descending: true },
  title: { by: sql`fold(i.title)`, descending: false },
  due: { by: sql`coalesce(i.deadline, i.needed_by, 'infinity')`, descending: false },
}

export const listIssues = operation({
  name: 'issue.list',
  actors: ['person'],
  input: ListIssuesInput,
  output: z.array(IssueView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { q, state, sort, take, before } }) => {
    const query = readQuery(q ?? '')
    const asked = query.status.length > 0 ? query : { ...query, status: state === 'open' ? ['open' as const] : ['solved' as const, 'given-up' as const] }
    const where = listConditions(asked, issueColumns)
    if (!where) return []

    const { ids } = await readPage(db, { from: sql`issue i`, key: sql`i.id`, where, order: ORDERS[sort], take, before })
    const issues = inOrder(ids, await db.issue.findMany({ where: { id: { in: ids } }, select: issueSelection() }), ({ id }) => id)
    // Only those who may read it can have read what was written.
    const written = await lastWritten(db, issues.filter(({ permissions }) => permissions.length > 0).map(({ id }) => id))
    return issues.map((issue) => asIssue(issue, written.get(issue.id)))
  },
})
