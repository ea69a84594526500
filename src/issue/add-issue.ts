// A new issue, and what there is to tell of it at once: nothing has been answered, solved or linked yet.
import type { z } from 'zod'
import type { Db } from '@/platform/access/doorway'
import type { ReportIssueInput } from './schema'

type Fields = Omit<z.output<typeof ReportIssueInput>, 'company'> & { companyId: string | null }

export async function addIssue(db: Db, id: string, issue: Fields) {
  const { companyId, productId, kind, title, details, wanted, topics, severity, reference, atStake, recovered, currency, neededBy, deadline } = issue
  await db.$executeRaw`
    insert into issue (id, company_id, product_id, kind, title, details, wanted, topics, severity, reference, at_stake, recovered, currency, needed_by, deadline)
    values (${id}::uuid, ${companyId}::uuid, ${productId}::uuid, ${kind}, ${title}, ${details}, ${wanted}, ${topics}::text[], ${severity}, ${reference},
      ${atStake}::numeric, ${recovered}::numeric, ${currency}, ${neededBy}::date, ${deadline}::date)`
}

type New = {
  id: string
  title: string
  kind: string
  severity: string
  topics: string[]
  neededBy: Date | null
  deadline: Date | null
  lastWord: string
  reachedAt: Date | null
  createdAt: Date
  updatedAt: Date
  companyId: string | null
  companyName: string | null
  domain: string | null
}
type Given = { id: string; companyName: string; expiresAt: Date | null; createdAt: Date }

export async function readNew(db: Db, id: string) {
  const [[issue], permissions] = await Promise.all([
    db.$queryRaw<New[]>`
      select i.id, i.title, i.kind, i.severity, i.topics, i.needed_by as "neededBy", i.deadline, i.last_word as "lastWord", i.reached_at as "reachedAt",
        i.created_at as "createdAt", i.updated_at as "updatedAt", c.company_id as "companyId", c.name as "companyName", c.domain
      from issue i left join relationship c on c.owner_id = i.owner_id and c.company_id = i.company_id where i.id = ${id}::uuid`,
    db.$queryRaw<Given[]>`
      select id, company_name as "companyName", expires_at as "expiresAt", created_at as "createdAt" from permission
      where issue_id = ${id}::uuid and revoked_at is null and (expires_at is null or expires_at > now()) order by created_at`,
  ])
  const { companyId, companyName, domain, ...row } = issue!
  return { ...row, company: companyId === null ? null : { companyId, name: companyName!, domain }, resolution: null, _count: { shareLinks: 0 }, permissions }
}
