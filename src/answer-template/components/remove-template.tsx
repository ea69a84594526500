import { Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { useTranslations } from '@/platform/ui/words'
import { removeTemplateAction } from '../actions'

// It cannot be taken back, so it asks.
export function RemoveTemplate({ companyId, templateId }: { companyId: string; templateId: string }) {
  const t = useTranslations('answer-template')
  return (
    <details>
      <summary className="flex min-h-11 w-fit items-center text-small font-[550] text-late">{t('remove')}</summary>
      <p className="my-2 text-ink-soft">{t('removeAsk')}</p>
      <ActionButton action={removeTemplateAction} fields={{ companyId, templateId }} variant="danger" icon={<Trash2 />}>
        {t('removeIt')}
      </ActionButton>
    </details>
  )
}
