import { InteractionSentence } from '@/interaction/components/interaction-sentence'
import { SectionLabel } from '@/platform/ui/section-label'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { PermittedIssue } from '../schema'

/** Calls, letters, visits: what was said elsewhere about the issue. */
export function SaidElsewhere({ issue: { interactions, shownAs }, level }: { issue: PermittedIssue; level: 2 | 3 }) {
  const t = useTranslations()
  if (interactions.length === 0) return null
  return (
    <section>
      <SectionLabel level={level}>{t('inbox.saidElsewhere')}</SectionLabel>
      <ol className="mt-1.5">
        {interactions.map((interaction, at) => (
          <li key={at} className="border-t border-dashed border-line py-2 first:border-t-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-small">
              <b>
                <InteractionSentence interaction={interaction} company={t('inbox.theCompany')} name={shownAs ?? t('inbox.customer')} />
              </b>
              <span className="num text-ink-soft">
                <When at={interaction.at} />
                {interaction.minutes !== null && ` · ${t('interaction.minutesLong', { minutes: interaction.minutes })}`}
                {interaction.reference && ` · ${t('interaction.numbered', { reference: interaction.reference })}`}
              </span>
            </p>
            {interaction.said && <p className="mt-0.5 whitespace-pre-wrap">{interaction.said}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
