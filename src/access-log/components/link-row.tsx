import { Link2 } from '@/platform/ui/icons'
import { EndsWhen } from '@/permission/components/ends-when'
import { ButtonLink } from '@/platform/ui/button-link'
import { Row } from '@/platform/ui/row'
import { useTranslations } from '@/platform/ui/words'
import type { LinkInForce } from '../schema'
import { PlainIcon } from './plain-icon'

// A link is taken back where it was made, beside what it opens and its visits.
export function LinkRow({ link }: { link: LinkInForce }) {
  const t = useTranslations('access-log')
  const { label, title, expiresAt, joinedAs } = link
  const words = link.circleId ? 'circleMay' : label ? 'linkMayFor' : 'linkMay'
  return (
    <Row
      icon={
        <PlainIcon>
          <Link2 />
        </PlainIcon>
      }
      title={t(words, { label: label ?? '', title })}
      soft={
        <>
          {expiresAt ? <EndsWhen permission={{ expiresAt, revokedAt: null }} /> : t('forGood')}
          {joinedAs && <> · {t('joinedAs', { name: joinedAs })}</>}
        </>
      }
      action={
        <ButtonLink size="small" href={whereMade(link)}>
          {t('takeBack')}
        </ButtonLink>
      }
    />
  )
}

function whereMade({ issueId, askId, circleId, recommendationId }: LinkInForce): string {
  if (askId) return `/want/asked/${askId}#links`
  if (issueId) return `/issues/${issueId}/case#links`
  return circleId ? `/circles/${circleId}#members` : `/recommendations/${recommendationId}#links`
}
