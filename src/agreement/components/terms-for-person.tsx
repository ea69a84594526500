import { ActionButton } from '@/platform/ui/action-button'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import { settleOfferAction } from '../actions'
import type { TermsView } from '../schema'
import { SaidAboutTerms } from './said-about-terms'
import { TermsList } from './terms-list'

type Props = { terms: TermsView; permissionId: string; company: string }

/** What a company said about the terms of a permission, and the decision about what it offers instead. */
export function TermsForPerson({ terms: { terms, answers, state }, permissionId, company }: Props) {
  const t = useTranslations('agreement')
  const offer = state === 'offered' ? answers.findLast(({ answer }) => answer === 'offered')?.offered : null
  const settle = (accept: 'yes' | 'no') => ({ permissionId, company, accept })
  return (
    <Pad label={t('label')}>
      {state === 'refused' && (
        <Notice className="mb-3.5" tone="late">
          {t('refusedNotice', { company })}
        </Notice>
      )}
      <TermsList terms={terms} />
      {state === 'open' && <p className="mt-3 text-small text-ink-soft">{t('open', { company })}</p>}
      {offer && (
        <div className="mt-3.5 grid gap-3 border-t border-line pt-3.5">
          <p>{t('offeredNotice', { company, name: offer.name })}</p>
          <TermsList terms={offer} />
          <div className="flex flex-wrap gap-2">
            <ActionButton action={settleOfferAction} fields={settle('yes')} variant="main" size="small">
              {t('take')}
            </ActionButton>
            <ActionButton action={settleOfferAction} fields={settle('no')} variant="plain" size="small">
              {t('keep')}
            </ActionButton>
          </div>
        </div>
      )}
      <SaidAboutTerms answers={answers} recordAt="/api/v1/agreements" company={company} />
    </Pad>
  )
}
