import { Check, X } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import { removeContactPreferenceAction } from '../actions'
import type { ContactPreferenceView } from '../schema'
import { PreferenceForm } from './preference-form'

type Props = { companyId: string; preferences: ContactPreferenceView[] }

/** What this company may write or call about: "No letters about birthday cards". */
export function ContactPreferences({ companyId, preferences }: Props) {
  const t = useTranslations('contact')
  const told = ({ welcome, channel, about }: ContactPreferenceView) =>
    about ? t(welcome ? 'yesAbout' : 'noAbout', { channel, about }) : t(welcome ? 'yes' : 'no', { channel })

  return (
    <Pad label={t('preferences')}>
      <ul role="list" className="grid gap-1 empty:hidden">
        {preferences.map((preference) => (
          <li key={preference.id} className="flex items-center justify-between gap-3">
            <span className="flex min-w-0 items-start gap-2 [&_svg]:mt-0.75 [&_svg]:size-4.25 [&_svg]:text-ink-soft">
              {preference.welcome ? <Check /> : <X />}
              {told(preference)}
            </span>
            <ActionButton
              action={removeContactPreferenceAction}
              fields={{ contactPreferenceId: preference.id }}
              variant="ghost"
              size="small"
              aria-label={t('removeOf', { what: told(preference) })}
            >
              {t('remove')}
            </ActionButton>
          </li>
        ))}
      </ul>
      <details>
        <summary className="w-fit py-2 text-small font-[550] text-ink-soft hover:text-ink">{t('addPreference')}</summary>
        <div className="mt-2">
          <PreferenceForm companyId={companyId} />
        </div>
      </details>
    </Pad>
  )
}
