// What somebody really sees: everything that the database lets them read in their role, asked with no operation between.
import { openAs, type Db } from '@/platform/access/doorway'
import type { Actor } from '@/platform/access/actor'
import { findAgent } from '@/platform/auth/find-agent'
import { findVisitor } from '@/platform/auth/find-visitor'
import type { View } from './oracle'
import type { Company } from './world'

const COMPANY = `
  select 'permission' as kind, issue_id::text || ' ' || company_id as id from permission
  union all select 'issue', id::text from issue union all select 'resolution', issue_id::text from resolution
  union all select 'message', id::text from message union all select 'product', id::text from product
  union all select 'interaction', id::text from interaction
  union all select 'document', d.id::text from document d union all select 'document', document_id::text from attachment`
const VISITOR = `
  select 'issue' as kind, id::text from issue union all select 'resolution', issue_id::text from resolution
  union all select 'message', id::text from message union all select 'product', id::text from product
  union all select 'interaction', id::text from interaction
  union all select 'document', d.id::text from document d union all select 'document', document_id::text from attachment`

/** As its agent, if there still is one. */
export async function seenByCompany(company: Company): Promise<View> {
  const agent = await findAgent(company.agentPerson, company.id)
  return agent ? openAs(agent, (db) => read(db, COMPANY)) : {}
}

export async function seenByVisitor(token: string): Promise<View> {
  const visitor: Actor<'visitor'> | null = await findVisitor(token, new Headers())
  return visitor ? openAs(visitor, (db) => read(db, VISITOR)) : {}
}

async function read(db: Db, query: string): Promise<View> {
  const rows = await db.$queryRawUnsafe<{ kind: string; id: string }[]>(query)
  const kinds = new Map<string, Set<string>>()
  for (const { kind, id } of rows) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(id))
  return Object.fromEntries([...kinds].map(([kind, ids]) => [kind, [...ids].sort()]))
}
