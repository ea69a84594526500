import { EyeOff } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { putAwayAction } from '../actions'
import type { EntryView } from '../schema'

/** The one line that is left of what is no longer shared. */
export function GoneEntry({ companyId, entry, mayPutAway }: { companyId: string; entry: EntryView; mayPutAway: boolean }) {
  const t = useTranslations('inbox')
  return (
    <article className="grid gap-3">
      <h1 className="flex items-center gap-2.5 font-title text-heading font-medium text-ink-soft [&_svg]:size-6">
        <EyeOff aria-hidden="true" />
        {t('goneHead')}
      </h1>
      {entry.endedOn && <p className="text-ink-soft">{t.rich('goneOn', { when: () => <When key="when" at={entry.endedOn!} /> })}</p>}
      <p>{t('goneWords')}</p>
      {mayPutAway && !entry.putAwayAt && (
        <div>
          <ActionButton action={putAwayAction} fields={{ companyId, entryId: entry.entryId }} variant="plain">
            {t('putAway')}
          </ActionButton>
        </div>
      )}
    </article>
  )
}
