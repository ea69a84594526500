import type { Metadata } from 'next'
import { termsOfPermission } from '@/agreement/operations/terms-of-permission'
import { listAccess } from '@/access-log/operations/list-access'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { choicesIn, choicesOf, faultsOf } from '@/permission/choices'
import { AskCompany } from '@/permission/components/ask-company'
import { OtherReaders } from '@/permission/components/other-readers'
import { PermissionInForce } from '@/permission/components/permission-in-force'
import { PermissionToGive } from '@/permission/components/permission-to-give'
import { PermitHead } from '@/permission/components/permit-head'
import { Refused } from '@/permission/components/refused'
import { changePermission } from '@/permission/operations/change-permission'
import { considerPermission } from '@/permission/operations/consider-permission'
import { permitIssue } from '@/permission/operations/permit-issue'
import { ChangePermissionInput, PermitIssueInput } from '@/permission/choice-schema'
import { load, preview } from '@/platform/edge/page'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('permission'))('title') }
}

type Given = { companyId: string; entryId: string }
const asTheyDo = ({ companyId, entryId }: Given) => ({ companyId, input: { entryId } })
const newsIn = ({ given, taken }: Record<string, unknown>) => (given === 'changed' ? 'changed' : given ? 'given' : taken ? 'taken' : null)

export default async function PermitPage({ params, searchParams }: PageProps<'/issues/[issueId]/permit'>) {
  const { issueId } = await params
  const query = await searchParams
  const asked = choicesIn(query)
  const considered = await load(considerPermission, { issueId, company: asked.company })
  const { company, inForce, refusal } = considered

  const head = <PermitHead considered={considered} news={newsIn(query)} other={query.other !== undefined} change={query.change !== undefined} />
  const others = <OtherReaders readers={considered.readers.filter(({ id }) => id !== inForce?.id)} />
  const address = `/issues/${issueId}/permit`
  if (!company || query.other !== undefined) return <>{head}<AskCompany address={address} />{others}</>

  if (inForce && query.change === undefined) {
    // Nothing is acted here: it is looked at as they do, and the look is not written down.
    const seen = await preview(considerPermission, { issueId, company: asked.company }, readPermittedIssue, () => asTheyDo(inForce))
    const [looks, terms] = await Promise.all([load(listAccess, { recordId: issueId, take: 10 }), load(termsOfPermission, { permissionId: inForce.id })])
    return <>{head}<PermissionInForce {...{ considered, inForce, seen, looks, terms }} />{others}</>
  }
  if (inForce) {
    const choices = asked.version ? asked : { ...choicesOf(inForce), ...(asked.company && { company: asked.company }) }
    // What another tab changed meanwhile is no matter here: saving tells.
    const acted = { permissionId: inForce.id, ...choices, version: undefined } as Parameters<typeof changePermission>[1]
    const faults = faultsOf(ChangePermissionInput, acted, considered, choices)
    const seen = Object.keys(faults).length === 0 ? await preview(changePermission, acted, readPermittedIssue, asTheyDo) : null
    return <>{head}<PermissionToGive {...{ considered, choices, faults, seen }} change />{others}</>
  }
  if (refusal) return <>{head}<Refused {...{ company, refusal, address }} typed={asked.company} />{others}</>

  const acted = { ...asked, issueId } as Parameters<typeof permitIssue>[1]
  const faults = faultsOf(PermitIssueInput, { issueId }, considered, asked)
  const seen = Object.keys(faults).length === 0 ? await preview(permitIssue, acted, readPermittedIssue, asTheyDo) : null
  return <>{head}<PermissionToGive {...{ considered, choices: asked, faults, seen }} />{others}</>
}
