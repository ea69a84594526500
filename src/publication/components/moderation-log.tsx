import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Eye, EyeOff, Check } from '@/platform/ui/icons'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { RowIcon } from '@/recommendation/components/row-icon'
import { showPublicationAgainAction } from '../actions'
import type { ReportsView } from '../schema'

const ICONS = { hidden: <EyeOff />, shown: <Eye />, kept: <Check /> }

/** Every step of an administrator, newest first. */
export function ModerationLog({ steps, next }: Pick<ReportsView, 'steps' | 'next'>) {
  const t = useTranslations('publication')
  return (
    <Section label={t('admin.log')}>
      {steps.length === 0 && <p className="text-ink-soft">{t('admin.logEmpty')}</p>}
      {steps.length > 0 && (
        <RowList label={t('admin.log')}>
          {steps.map(({ id, publicationId, slug, recommendationId, step, why, reason, byName, at, hidden }) => (
            <Row
              key={id}
              icon={<RowIcon icon={ICONS[step]} />}
              title={t('admin.step', { name: byName, step })}
              soft={
                <>
                  <span className="block wrap-anywhere">{`/people/${slug}/${recommendationId}`}</span>
                  {why && reason && <span className="block wrap-anywhere">{t('moderation.hidden', { why: t(`why.${why}`), reason })}</span>}
                  <When at={at} />
                </>
              }
              action={
                hidden && (
                  <ActionButton action={showPublicationAgainAction} fields={{ publicationId }} size="small" aria-label={t('admin.againOf', { path: slug })}>
                    {t('admin.again')}
                  </ActionButton>
                )
              }
            />
          ))}
        </RowList>
      )}
      {next && (
        <ButtonLink href={`/settings/reports?before=${next}`} size="small" className="mt-4">
          {t('admin.older')}
        </ButtonLink>
      )}
    </Section>
  )
}
