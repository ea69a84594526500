import type { Metadata } from 'next'
import { listAccess } from '@/access-log/operations/list-access'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { choicesIn, faultsOf } from '@/permission/choices'
import { AskCompany } from '@/permission/components/ask-company'
import { OtherReaders } from '@/permission/components/other-readers'
import { PermissionInForce } from '@/permission/components/permission-in-force'
import { PermissionToGive } from '@/permission/components/permission-to-give'
import { PermitHead } from '@/permission/components/permit-head'
import { Refused } from '@/permission/components/refused'
import { considerPermission } from '@/permission/operations/consider-permission'
import { permitIssue } from '@/permission/operations/permit-issue'
import { load, preview } from '@/platform/edge/page'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('permission'))('title') }
}

export default async function PermitPage({ params, searchParams }: PageProps<'/issues/[issueId]/permit'>) {
  const { issueId } = await params
  const query = await searchParams
  const choices = choicesIn(query)
  const asked = { issueId, company: choices.company }
  const considered = await load(considerPermission, asked)
  const { company, inForce, refusal } = considered

  const head = <PermitHead considered={considered} news={query.given ? 'given' : query.taken ? 'taken' : null} other={query.other !== undefined} />
  const others = <OtherReaders readers={considered.readers.filter(({ id }) => id !== inForce?.id)} />
  if (!company || query.other !== undefined) return <>{head}<AskCompany issueId={issueId} />{others}</>

  if (inForce) {
    // Nothing is acted here: it is looked at as they do, and the look is not written down.
    const seen = await preview(considerPermission, asked, readPermittedIssue, () => ({ companyId: inForce.companyId, input: inForce }))
    const looks = await load(listAccess, { recordId: issueId, take: 10 })
    return <>{head}<PermissionInForce {...{ considered, inForce, seen, looks }} />{others}</>
  }
  if (refusal) return <>{head}<Refused considered={considered} typed={choices.company} />{others}</>

  const faults = faultsOf(issueId, choices)
  const finished = Object.keys(faults).length === 0
  const acted = { ...choices, issueId } as Parameters<typeof permitIssue>[1]
  const seen = finished ? await preview(permitIssue, acted, readPermittedIssue, ({ companyId, entryId }) => ({ companyId, input: { entryId } })) : null
  return <>{head}<PermissionToGive {...{ considered, choices, faults, seen }} />{others}</>
}
