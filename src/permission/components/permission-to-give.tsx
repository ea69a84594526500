import type { PermittedIssue } from '@/inbox/schema'
import { ButtonLink } from '@/platform/ui/button-link'
import { useTranslations } from '@/platform/ui/words'
import { changePermissionAction, permitIssueAction } from '../actions'
import type { Choices, Faults } from '../choices'
import type { Offer } from '../offer'
import type { ConsideredPermission } from '../schema'
import { Choosing } from './choosing'
import { PermitForm } from './permit-form'

type Props = {
  considered: ConsideredPermission
  choices: Choices
  faults: Faults
  /** What they would see; null until the choices are whole. */
  seen: PermittedIssue | null
  /** What is in force becomes another, instead of a new one. */
  change?: boolean
}

export function PermissionToGive({ considered, choices, faults, seen, change = false }: Props) {
  const t = useTranslations('permission')
  const { issueId, privateNotes, inForce } = considered
  const company = considered.company!.name
  const address = `/issues/${issueId}/permit`
  const submit = t(change ? 'giveChanged' : 'give', { company })

  return (
    <Choosing
      {...{ address, company, choices, faults, seen }}
      offer={useOffer(considered, change)}
      notes={privateNotes}
      nothing={t('finish', { company })}
    >
      {seen && !change && <PermitForm action={permitIssueAction} fields={{ issueId }} choices={choices} submit={submit} />}
      {seen && change && <PermitForm action={changePermissionAction} fields={{ permissionId: inForce!.id }} choices={choices} submit={submit} />}
      <p className="mt-3.5 text-center">
        <ButtonLink variant="ghost" size="small" href={change ? `${address}?company=${considered.company!.domain}` : `${address}?other`}>
          {t(change ? 'asItIs' : 'another')}
        </ButtonLink>
      </p>
    </Choosing>
  )
}

function useOffer({ product, documents, earlier, interactions, faces, solved, inForce }: ConsideredPermission, change: boolean): Offer {
  const t = useTranslations('permission')
  const facts = product && [product.name, product.model, ...product.serialNumbers.map((serial) => t('serial', { serial }))].filter(Boolean).join(', ')
  return {
    words: t('words'),
    product: facts ? { label: t('product'), hint: facts } : null,
    documents,
    earlier: earlier > 0 ? t('earlierShown', { count: earlier }) : null,
    interactions: interactions > 0 ? t('interactionsShown', { count: interactions }) : null,
    faces,
    endings: [...(change ? (['same'] as const) : []), '30 days', ...(solved ? [] : (['solved'] as const)), 'days', 'day'],
    ending: inForce?.expiresAt ?? null,
    hidden: change ? [['change', '1'], ['version', String(inForce!.version)]] : [],
  }
}
