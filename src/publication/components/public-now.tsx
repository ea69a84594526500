import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { ExternalLink } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { takeBackPublicationAction } from '../actions'
import type { ConsideredPublication } from '../schema'

type Props = { recommendationId: string; inForce: NonNullable<ConsideredPublication['inForce']>; name: string; hidden: boolean }

/** That it is public, where, and the way back. */
export function PublicNow({ recommendationId, inForce: { slug, publishedAt, looks, week }, name, hidden }: Props) {
  const t = useTranslations('publication.inForce')
  return (
    <Pad label={t('label')}>
      <p>{t.rich('since', { when: () => <When at={publishedAt} /> })}</p>
      <p className="mt-1 text-small text-ink-soft">{t('looks', { looks, week })}</p>
      {!hidden && (
        <p className="mt-3 grid gap-2">
          <ButtonLink href={`/people/${slug}/${recommendationId}`} icon={<ExternalLink />} wide>
            {t('open')}
          </ButtonLink>
          <TextLink href={`/people/${slug}`}>{t('page', { name })}</TextLink>
        </p>
      )}
      <div className="mt-4 grid gap-1.5">
        <ActionButton action={takeBackPublicationAction} fields={{ recommendationId }} variant="danger" wide>
          {t('takeBack')}
        </ActionButton>
        <p className="text-small text-ink-soft">{t('takeBackHint')}</p>
      </div>
    </Pad>
  )
}
