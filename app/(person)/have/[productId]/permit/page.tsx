import type { Metadata } from 'next'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { choicesIn, faultsOf } from '@/permission/choices'
import { StandingPermit } from '@/permission/components/standing-permit'
import { considerStanding } from '@/permission/operations/consider-standing'
import { giveStanding } from '@/permission/operations/give-standing'
import { GiveStandingInput } from '@/permission/standing-schema'
import { load, preview } from '@/platform/edge/page'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('permission'))('standingTitle') }
}

export default async function PermitProductPage({ params, searchParams }: PageProps<'/have/[productId]/permit'>) {
  const { productId } = await params
  const query = await searchParams
  const choices = choicesIn(query)
  const scope = { productId }
  const asked = { ...scope, company: choices.company }
  const considered = await load(considerStanding, asked)
  const { company, inForce, refusal, issues } = considered

  const faults = inForce ? {} : faultsOf(GiveStandingInput, scope, considered, choices)
  const ready = company && !refusal && !inForce && issues > 0 && Object.keys(faults).length === 0
  const seen = inForce?.entryId
    ? await preview(considerStanding, asked, readPermittedIssue, () => ({ companyId: inForce.companyId, input: { entryId: inForce.entryId! } }))
    : ready
      ? await preview(giveStanding, { ...scope, ...choices } as Parameters<typeof giveStanding>[1], readPermittedIssue, (given) => ({ companyId: given.companyId, input: { entryId: given.entryId! } }))
      : null
  const news = { given: query.given !== undefined, taken: typeof query.taken === 'string' ? query.taken : null, other: query.other !== undefined }
  return <StandingPermit {...{ considered, choices, faults, seen, news }} />
}
