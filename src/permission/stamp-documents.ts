import { gatherReaders } from '@/document/steps'
import type { Db } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import { COVERS, UNTIL, withoutCompanies } from './covers'

// What a company sent is read by that company, and by another only if it was chosen for it: like its answers.
const sent = sql`select d.id from document d where d.owner_id = a.owner_id and d.id = a.document_id and d.from_company_id is not null`

/**
 * A document follows the permissions that show it: all documents of an issue, or those that were chosen, of the issue or of
 * its product. First the lines that tie it there, then the document.
 */
export async function stampDocuments(db: Db, issueIds: string[], left: string | null) {
  const concerned = sql`
    a.issue_id = any(${issueIds}::uuid[]) or a.product_id is not null and
    (a.readers <> '{}' or a.product_id in (select product_id from issue where id = any(${issueIds}::uuid[])))`
  await db.$executeRaw(sql`
    update attachment a set readers = ${withoutCompanies(sql`a.readers`)} || coalesce((
      select jsonb_object_agg('company:' || shown.company_id, shown.until) from (
        select p.company_id, max(${UNTIL}) as until from ${COVERS}
        where p.shows_documents and (
          i.id = a.issue_id and (p.document_ids = '{}' and a.document_id not in (${sent}) or a.document_id = any(p.document_ids)) or
          i.product_id = a.product_id and a.document_id = any(p.document_ids))
          or i.id = a.issue_id and a.document_id in (${sent} and d.from_company_id = p.company_id)
        group by p.company_id
      ) shown
    ), '{}')
    where ${concerned}`)
  await gatherReaders(db, issueIds, left)
}
