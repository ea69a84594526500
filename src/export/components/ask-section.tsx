import { ActionForm } from '@/platform/ui/action-form'
import { FileDown } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { askExportAction } from '../actions'

const HOLDS = ['read', 'data', 'files', 'others', 'history'] as const

// What is in it, before it is asked for.
export function AskSection({ again }: { again: boolean }) {
  const t = useTranslations('export')
  return (
    <Pad label={t('holds.label')}>
      <ul className="mb-4 grid list-disc gap-1 pl-5 text-small text-ink-soft">
        {HOLDS.map((part) => (
          <li key={part}>{t(`holds.${part}`)}</li>
        ))}
      </ul>
      <ActionForm action={askExportAction} className="grid gap-3">
        <div>
          <SubmitButton icon={<FileDown />} variant={again ? 'plain' : 'main'} pendingLabel={t('asking')}>
            {t(again ? 'askAgain' : 'ask')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Pad>
  )
}
