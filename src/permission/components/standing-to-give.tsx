import type { ReactNode } from 'react'
import type { PermittedIssue } from '@/inbox/schema'
import { useTranslations } from '@/platform/ui/words'
import { giveStandingAction } from '../actions'
import type { Choices, Faults } from '../choices'
import type { Offer } from '../offer'
import type { ConsideredStanding } from '../standing-schema'
import { Choosing } from './choosing'
import { PermitForm } from './permit-form'

type Props = { considered: ConsideredStanding; choices: Choices; faults: Faults; seen: PermittedIssue | null; address: string; children: ReactNode }

export function StandingToGive({ considered, choices, faults, seen, address, children }: Props) {
  const t = useTranslations('permission')
  const { productId, aboutId, issues } = considered
  const company = considered.company!.name
  const whole = Object.keys(faults).length === 0
  const fields: Record<string, string> = productId ? { productId } : { aboutId: aboutId! }
  const nothing = issues > 0 ? t('finish', { company }) : t('standingNothing', { company })

  return (
    <Choosing
      {...{ address, company, choices, faults, seen, nothing }}
      offer={useOffer(considered)}
      notes={0}
      lead={<p className="mb-3 text-ink-soft">{t('standingCovers', { count: issues, company })}</p>}
    >
      {whole && <PermitForm action={giveStandingAction} fields={fields} choices={choices} submit={t('giveStanding', { company })} />}
      {children}
    </Choosing>
  )
}

function useOffer({ productId, aboutName, faces }: ConsideredStanding): Offer {
  const t = useTranslations('permission')
  return {
    words: t('standingWords', { kind: productId ? 'product' : 'company', about: aboutName }),
    product: { label: t(productId ? 'product' : 'standingProduct'), hint: productId ? aboutName : t('standingProductHint') },
    documents: null,
    earlier: t('standingEarlier'),
    interactions: t('standingInteractions'),
    faces,
    endings: ['each', '30 days', 'days', 'day'],
    ending: null,
    hidden: [],
  }
}
