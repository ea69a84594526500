import { CircleCheck, Eye, Paperclip } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { ActionForm } from '@/platform/ui/action-form'
import { Button } from '@/platform/ui/button'
import { FieldError } from '@/platform/ui/field-error'
import { FormCheckbox, FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { barVerb } from '@/search/components/bar-verb'
import { proposeSolvedAction, requestMoreAction } from '../actions'
import type { PermittedIssue } from '../schema'

const ASKS = ['product', 'documents', 'earlier', 'interactions', 'contact']
const ACCEPT = 'image/jpeg,image/png,image/webp,image/avif,application/pdf,text/plain,message/rfc822,.eml,.txt,.csv'

type Props = { companyId: string; issue: PermittedIssue; /** What was wrong with a file. */ fault?: string }

// What an agent does beside answering. Each is folded, so that the answer stays in sight.
export function FurtherSteps({ companyId, issue, fault }: Props) {
  const t = useTranslations('inbox')
  const waits = (kind: string) => issue.messages.some((message) => message.kind === kind && !message.settled)
  return (
    <div className="grid gap-0.5 border-t border-line pt-2 print:hidden">
      <div id="files" className="scroll-mt-6">
        <Step icon={<Paperclip />} label={t('sendFiles')} open={!!fault}>
          <SendFiles {...{ companyId, fault }} entryId={issue.entryId} />
        </Step>
      </div>
      <Step icon={<Eye />} label={t('askMore')}>{waits('request') ? <p className="text-ink-soft">{t('requestWaits')}</p> : <AskMore companyId={companyId} entryId={issue.entryId} asks={ASKS.filter((ask) => !seesAlready(issue, ask))} />}</Step>
      {issue.state !== 'solved' && (
        <Step icon={<CircleCheck />} label={t('propose')}>
          {waits('proposal') ? <p className="text-ink-soft">{t('proposalWaits')}</p> : <Propose companyId={companyId} entryId={issue.entryId} />}
        </Step>
      )}
    </div>
  )
}

function Step({ icon, label, open, children }: { icon: ReactNode; label: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary className={`${barVerb} [&_svg]:size-4`}>
        {icon}
        {label}
      </summary>
      <div className="py-2">{children}</div>
    </details>
  )
}

type Entry = { companyId: string; entryId: string }

// A plain form to the API itself, so that files never pass Next.
function SendFiles({ companyId, entryId, fault }: Entry & { fault?: string }) {
  const t = useTranslations('inbox')
  return (
    <form method="post" encType="multipart/form-data" action={`/api/v1/portal/${companyId}/issues/${entryId}/files`} className="grid gap-3">
      <label className="grid gap-1.5 font-[550]">
        {t('files')}
        <input type="file" name="file" multiple required accept={ACCEPT} className="w-full min-w-0 text-small font-normal" />
      </label>
      <p className="text-small text-ink-soft">{t('filesHint')}</p>
      <FieldError>{fault}</FieldError>
      <div className="flex justify-end">
        <Button variant="plain">{t('sendThem')}</Button>
      </div>
    </form>
  )
}

const seesAlready = ({ product, email, phone, interactions, earlier }: PermittedIssue, ask: string) =>
  (ask === 'product' && !!product) || (ask === 'contact' && !!(email ?? phone)) || (ask === 'interactions' && interactions.length > 0) || (ask === 'earlier' && earlier.length > 0)

function AskMore({ companyId, entryId, asks }: Entry & { asks: string[] }) {
  const t = useTranslations('inbox')
  return (
    <ActionForm action={requestMoreAction} className="grid gap-3.5">
      <input type="hidden" name="companyId" value={companyId} />
      <input type="hidden" name="entryId" value={entryId} />
      <fieldset>
        <legend className="font-[550]">{t('whichParts')}</legend>
        {asks.map((ask) => (
          <FormCheckbox key={ask} name="asks" value={ask} label={t(`ask.${ask}`)} />
        ))}
      </fieldset>
      <FormTextArea name="body" label={t('whatFor')} hint={t('whatForHint')} required rows={2} maxLength={500} />
      <div className="flex justify-end">
        <SubmitButton variant="plain" pendingLabel={t('sending')}>{t('askThem')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

function Propose({ companyId, entryId }: Entry) {
  const t = useTranslations('inbox')
  return (
    <ActionForm action={proposeSolvedAction} className="grid gap-3.5">
      <input type="hidden" name="companyId" value={companyId} />
      <input type="hidden" name="entryId" value={entryId} />
      <FormTextArea name="body" label={t('whatSolved')} hint={t('whatSolvedHint')} required rows={2} maxLength={2_000} />
      <div className="flex justify-end">
        <SubmitButton variant="plain" pendingLabel={t('sending')}>{t('proposeIt')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
