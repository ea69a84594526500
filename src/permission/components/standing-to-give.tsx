import type { ReactNode } from 'react'
import type { PermittedIssue } from '@/inbox/schema'
import { ButtonLink } from '@/platform/ui/button-link'
import { useTranslations } from '@/platform/ui/words'
import { changeStandingAction, giveStandingAction } from '../actions'
import type { Choices, Faults } from '../choices'
import type { Offer } from '../offer'
import type { ConsideredStanding } from '../standing-schema'
import { Choosing } from './choosing'
import { PermitForm } from './permit-form'

type Props = {
  considered: ConsideredStanding
  choices: Choices
  faults: Faults
  seen: PermittedIssue | null
  address: string
  /** What is in force becomes another, instead of a new one. */
  change?: boolean
  children?: ReactNode
}

export function StandingToGive({ considered, choices, faults, seen, address, change = false, children }: Props) {
  const t = useTranslations('permission')
  const { productId, aboutId, inForce } = considered
  const issues = change ? inForce!.issues : considered.issues
  const company = considered.company!.name
  const whole = Object.keys(faults).length === 0
  const fields: Record<string, string> = productId ? { productId } : { aboutId: aboutId! }
  const nothing = issues > 0 ? t('finish', { company }) : t('standingNothing', { company })

  return (
    <Choosing
      {...{ address, company, choices, faults, seen, nothing }}
      offer={useOffer(considered, change)}
      notes={0}
      lead={<p className="mb-3 text-ink-soft">{t(change ? 'standingFollow' : 'standingCovers', { count: issues, company })}</p>}
    >
      {whole && !change && <PermitForm action={giveStandingAction} fields={fields} choices={choices} submit={t('giveStanding', { company })} />}
      {whole && change && <PermitForm action={changeStandingAction} fields={{ standingId: inForce!.id }} choices={choices} submit={t('changeStanding', { company })} />}
      {change && (
        <p className="mt-3.5 text-center">
          <ButtonLink variant="ghost" size="small" href={`${address}?company=${considered.company!.domain}`}>
            {t('asItIs')}
          </ButtonLink>
        </p>
      )}
      {children}
    </Choosing>
  )
}

function useOffer({ productId, aboutName, faces, inForce }: ConsideredStanding, change: boolean): Offer {
  const t = useTranslations('permission')
  return {
    words: t('standingWords', { kind: productId ? 'product' : 'company', about: aboutName }),
    product: { label: t(productId ? 'product' : 'standingProduct'), hint: productId ? aboutName : t('standingProductHint') },
    documents: null,
    earlier: t('standingEarlier'),
    interactions: t('standingInteractions'),
    faces,
    endings: [...(change ? (['same'] as const) : []), 'each', '30 days', 'days', 'day'],
    ending: inForce?.expiresAt ?? null,
    hidden: change ? [['change', '1'], ['version', String(inForce!.version)]] : [],
  }
}
