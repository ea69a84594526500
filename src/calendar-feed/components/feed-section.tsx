import { CalendarDays } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { FormCheckbox, FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { revokeFeedAction } from '../actions'
import type { FeedView } from '../schema'
import { OnceShownFeed } from './once-shown-feed'

export function FeedSection({ feeds }: { feeds: FeedView[] }) {
  const t = useTranslations('calendar-feed')
  return (
    <Pad label={<span id="calendar">{t('label')}</span>}>
      <p className="mb-4">{t('sentence')}</p>
      {feeds.length > 0 && (
        <ul role="list" aria-label={t('label')} className="mb-4">
          {feeds.map((feed) => (
            <Feed key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
      {/* Always in the same place: what it shows once must not go when the list above grows. */}
      <NewFeedForm />
    </Pad>
  )
}

function NewFeedForm() {
  const t = useTranslations('calendar-feed')
  const words = { once: t('once'), address: t('address'), copy: t('copy'), copied: t('copied'), share: t('share') }
  return (
    <OnceShownFeed words={words} title={t('label')}>
      <FormText name="label" label={t('for')} aside={t('optional')} hint={t('forHint')} maxLength={80} autoComplete="off" />
      <FormCheckbox name="showsWords" label={t('showsWords')} hint={t('showsWordsHint')} />
      <div>
        <SubmitButton variant="plain">{t('create')}</SubmitButton>
      </div>
    </OnceShownFeed>
  )
}

function Feed({ feed: { id, label, showsWords, readAt } }: { feed: FeedView }) {
  const t = useTranslations('calendar-feed')
  const name = label ?? t('unnamed')
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 border-t border-line py-3 first:border-t-0 first:pt-0">
      <div className="flex min-w-0 grow basis-48 items-start gap-2.5">
        <CalendarDays className="mt-0.5 size-5 text-ink-soft" />
        <div className="min-w-0">
          <b>{name}</b>
          <p className="text-small text-ink-soft">
            {t(showsWords ? 'withNames' : 'kindsOnly')} · {readAt ? t.rich('readWhen', { when: () => <When at={readAt} /> }) : t('neverRead')}
          </p>
        </div>
      </div>
      <ActionButton action={revokeFeedAction} fields={{ feedId: id }} variant="danger" size="small" aria-label={t('revokeOf', { label: name })}>
        {t('revoke')}
      </ActionButton>
    </li>
  )
}
