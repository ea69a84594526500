import { Link2 } from '@/platform/ui/icons'
import { EndsWhen } from '@/permission/components/ends-when'
import { ButtonLink } from '@/platform/ui/button-link'
import { Row } from '@/platform/ui/row'
import { useTranslations } from '@/platform/ui/words'
import type { LinkInForce } from '../schema'
import { PlainIcon } from './plain-icon'

// A link is taken back where it was made, beside what it opens and its visits.
export function LinkRow({ link: { label, title, recommendationId, issueId, expiresAt } }: { link: LinkInForce }) {
  const t = useTranslations('access-log')
  return (
    <Row
      icon={
        <PlainIcon>
          <Link2 />
        </PlainIcon>
      }
      title={label ? t('linkMayFor', { label, title }) : t('linkMay', { title })}
      soft={expiresAt ? <EndsWhen permission={{ expiresAt, revokedAt: null }} /> : t('forGood')}
      action={
        <ButtonLink size="small" href={issueId ? `/issues/${issueId}/case#links` : `/recommendations/${recommendationId}#links`}>
          {t('takeBack')}
        </ButtonLink>
      }
    />
  )
}
