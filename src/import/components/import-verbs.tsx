import { Check, Undo2 } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { confirmImportAction, forgetImportAction, undoImportAction } from '../actions'

export function ConfirmImport({ importId, count }: { importId: string; count: number }) {
  const t = useTranslations('import')
  return (
    <ActionForm action={confirmImportAction} className="grid gap-3">
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton icon={<Check />} pendingLabel={t('confirming')}>
        {t('confirm', { count })}
      </SubmitButton>
    </ActionForm>
  )
}

export function ForgetImport({ importId }: { importId: string }) {
  const t = useTranslations('import')
  return (
    <ActionForm action={forgetImportAction} className="grid gap-3">
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton variant="plain">{t('forget')}</SubmitButton>
    </ActionForm>
  )
}

// It takes back hundreds of things at once, so it is two steps: open, read, press.
export function UndoImport({ importId }: { importId: string }) {
  const t = useTranslations('import')
  return (
    <Pad>
      <details>
        <summary className="min-h-6 font-[550] text-ink-soft">{t('undo')}</summary>
        <p className="mt-2.5 mb-3.5 text-small text-ink-soft">{t('undoText')}</p>
        <ActionForm action={undoImportAction} className="grid gap-3">
          <input type="hidden" name="importId" value={importId} />
          <SubmitButton variant="danger" icon={<Undo2 />}>
            {t('undoButton')}
          </SubmitButton>
        </ActionForm>
      </details>
    </Pad>
  )
}
