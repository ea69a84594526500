import { Link2 } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { Chip, type Tone } from '@/platform/ui/chip'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import { revokeShareLinkAction } from '../actions'
import type { ShareLinkView } from '../schema'

export const tones: Record<ShareLinkView['state'], Tone> = { open: 'shown', expired: 'neutral', revoked: 'neutral' }

export function ShareLinkList({ links }: { links: ShareLinkView[] }) {
  const t = useTranslations('share-link')
  if (links.length === 0) return <p className="text-small text-ink-soft">{t('empty')}</p>

  return (
    <ul role="list" className="-my-3">
      {links.map((link) => (
        <li key={link.id} className="grid gap-2 border-t border-line py-3 first:border-t-0">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <b className="min-w-0">{link.label ?? t('unnamed')}</b>
            <Chip tone={tones[link.state]} icon={<Link2 />}>
              <LinkState link={link} />
            </Chip>
          </div>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p className="min-w-0 text-small text-ink-soft">
              <Visits link={link} />
            </p>
            {link.state === 'open' && <TakeBack link={link} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

export function LinkState({ link: { state, expiresAt, revokedAt } }: { link: ShareLinkView }) {
  const t = useTranslations('share-link')
  const format = useFormatter()
  const day = (at: string) => {
    const thisYear = at.slice(0, 4) === new Date().toISOString().slice(0, 4)
    return format.dateTime(new Date(at), { day: 'numeric', month: 'short', ...(!thisYear && { year: 'numeric' }) })
  }

  if (state === 'revoked' && revokedAt) return t('revoked', { when: day(revokedAt) })
  if (!expiresAt) return t('open')
  // It ends as its last day does.
  const lastDay = new Date(Date.parse(expiresAt) - 1).toISOString()
  return t(state === 'expired' ? 'expired' : 'openUntil', { when: day(lastDay) })
}

export function Visits({ link: { opens, lastOpenedAt, createdAt, hasPasscode, maxBrowsers, browsers } }: { link: ShareLinkView }) {
  const t = useTranslations('share-link')
  const format = useFormatter()
  const near = (at: string) => (
    <time dateTime={at} title={format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' })}>
      {format.relativeTime(new Date(at), new Date())}
    </time>
  )
  return (
    <>
      {t('opens', { count: opens })}
      {' · '}
      {lastOpenedAt ? t.rich('lastOpen', { when: () => near(lastOpenedAt) }) : t.rich('made', { when: () => near(createdAt) })}
      {hasPasscode && ` · ${t('guarded')}`}
      {maxBrowsers !== null && ` · ${t('room', { left: Math.max(0, maxBrowsers - browsers) })}`}
    </>
  )
}

/** `back`: where to go afterwards, if not to what it opened. */
export function TakeBack({ link, back }: { link: ShareLinkView; back?: 'all' }) {
  const t = useTranslations('share-link')
  return (
    <ActionForm action={revokeShareLinkAction}>
      <input type="hidden" name="shareLinkId" value={link.id} />
      {back && <input type="hidden" name="back" value={back} />}
      <SubmitButton variant="danger" size="small" aria-label={t('takeBackOf', { label: link.label ?? t('unnamed') })}>
        {t('takeBack')}
      </SubmitButton>
    </ActionForm>
  )
}
