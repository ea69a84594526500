import type { ReactNode } from 'react'
import { IssueForCompany } from '@/inbox/components/issue-for-company'
import type { PermittedIssue } from '@/inbox/schema'
import { Lens } from '@/platform/ui/lens'
import { useTranslations } from '@/platform/ui/words'
import type { Choices, Faults } from '../choices'
import type { Offer } from '../offer'
import { LiveChoices } from './live-choices'
import { PermitChoices } from './permit-choices'
import { StaysWithYou } from './stays-with-you'

type Props = {
  address: string
  company: string
  offer: Offer
  choices: Choices
  faults: Faults
  /** What they would see; null until the choices are whole, or while there is nothing to see. */
  seen: PermittedIssue | null
  notes: number
  /** Above what is seen: how many issues it covers, say. */
  lead?: ReactNode
  /** Stands where nothing is to be seen. */
  nothing: string
  /** The form that gives it, and what else can be done. */
  children: ReactNode
}

/** Two halves: what I choose, and the very page they will see. */
export function Choosing({ address, company, offer, choices, faults, seen, notes, lead, nothing, children }: Props) {
  const t = useTranslations('permission')
  const face = offer.faces.find(({ value }) => value === choices.face)
  const picture = face?.hasPicture ? `/api/v1/faces/${face.value}/picture` : null
  const lens = (
    <>
      {lead}
      <Lens draft header={t('willSee', { company })} footer={<StaysWithYou notes={notes} named={!!choices.face} choices={choices} />}>
        {seen ? <IssueForCompany issue={seen} level={3} picture={picture} /> : <p className="text-ink-soft">{nothing}</p>}
      </Lens>
      {children}
    </>
  )
  return (
    <LiveChoices address={address} submit={t('show')} seen={lens}>
      <PermitChoices offer={offer} choices={choices} faults={faults} />
    </LiveChoices>
  )
}
