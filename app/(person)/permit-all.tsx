// Who may read all issues about a product, or with a company: both pages are this one.
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { choicesIn, choicesOf, faultsOf } from '@/permission/choices'
import { StandingPermit } from '@/permission/components/standing-permit'
import { changeStanding } from '@/permission/operations/change-standing'
import { considerStanding } from '@/permission/operations/consider-standing'
import { giveStanding } from '@/permission/operations/give-standing'
import { ChangeStandingInput, GiveStandingInput } from '@/permission/standing-schema'
import { load, preview } from '@/platform/edge/page'

type Props = { scope: { productId: string } | { aboutId: string }; query: Record<string, string | string[] | undefined> }
type Given = { companyId: string; entryId: string | null }
const asTheyDo = ({ companyId, entryId }: Given) => ({ companyId, input: { entryId: entryId! } })

export async function PermitAll({ scope, query }: Props) {
  const typed = choicesIn(query)
  const asked = { ...scope, company: typed.company }
  const considered = await load(considerStanding, asked)
  const { company, inForce, refusal, issues } = considered
  const taken = typeof query.taken === 'string' ? query.taken : null
  const given = inForce ? (query.given === 'changed' ? 'changed' : query.given === undefined ? null : 'given') : null
  const news = { given, taken, other: query.other !== undefined, change: query.change !== undefined } as const

  if (inForce && news.change) {
    const choices = typed.version ? typed : { ...choicesOf(inForce), ...(typed.company && { company: typed.company }) }
    // What another tab changed meanwhile is no matter here: saving tells.
    const acted = { standingId: inForce.id, ...choices, version: undefined } as Parameters<typeof changeStanding>[1]
    const faults = faultsOf(ChangeStandingInput, acted, considered, choices)
    const seen = inForce.entryId && Object.keys(faults).length === 0 ? await preview(changeStanding, acted, readPermittedIssue, asTheyDo) : null
    return <StandingPermit {...{ considered, choices, faults, seen, news }} />
  }
  if (inForce) {
    // Nothing is acted here: it is looked at as they do, and the look is not written down.
    const seen = inForce.entryId ? await preview(considerStanding, asked, readPermittedIssue, () => asTheyDo(inForce)) : null
    return <StandingPermit {...{ considered, choices: typed, faults: {}, seen, news }} />
  }
  const faults = faultsOf(GiveStandingInput, scope, considered, typed)
  const ready = company && !refusal && issues > 0 && Object.keys(faults).length === 0
  const seen = ready ? await preview(giveStanding, { ...scope, ...typed } as Parameters<typeof giveStanding>[1], readPermittedIssue, asTheyDo) : null
  return <StandingPermit {...{ considered, choices: typed, faults, seen, news }} />
}
