import { Eye } from 'lucide-react'
import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { permitIssueAction } from '../actions'
import type { Choices } from '../choices'

// It gives exactly what stands above it: the choices are those of the page that was shown.
export function PermitForm({ issueId, company, choices }: { issueId: string; company: string; choices: Choices }) {
  const t = useTranslations('permission')
  return (
    <ActionForm action={permitIssueAction} key={JSON.stringify(choices)} className="mt-4.5 grid gap-2.5">
      <input type="hidden" name="issueId" value={issueId} />
      {Object.entries(choices).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton wide icon={<Eye />} pendingLabel={t('giving')}>
        {t('give', { company })}
      </SubmitButton>
      <p className="text-center text-small text-ink-soft">{t('anyTime')}</p>
    </ActionForm>
  )
}
