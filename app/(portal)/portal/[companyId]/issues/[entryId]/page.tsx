import { Check } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { TermsForCompany } from '@/agreement/components/terms-for-company'
import { termsOfEntry } from '@/agreement/operations/terms-of-entry'
import { listTemplates } from '@/answer-template/operations/list-templates'
import { AgreedTerms } from '@/inbox/components/agreed-terms'
import { AnswerDesk } from '@/inbox/components/answer-desk'
import { EntryNav } from '@/inbox/components/entry-nav'
import { EntryWork } from '@/inbox/components/entry-work'
import { GoneEntry } from '@/inbox/components/gone-entry'
import { IssueForCompany } from '@/inbox/components/issue-for-company'
import { LiveInbox } from '@/inbox/components/live-inbox'
import { QueueKeys } from '@/inbox/components/queue-keys'
import { getEntry } from '@/inbox/operations/get-entry'
import { openDesk } from '@/inbox/operations/open-desk'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { currentAgent } from '@/platform/auth/current'
import { load, loadOrRefusal } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { FormError } from '@/platform/ui/form-error'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { getTranslations } from '@/platform/ui/words'
import { ReceiptForCompany } from '@/receipt/components/receipt-for-company'

// No words of the person in it: a title stays in the browser's history, and reading for it would be a second look.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inbox'))('back') }
}

export default async function PermittedIssuePage({ params, searchParams }: PageProps<'/portal/[companyId]/issues/[entryId]'>) {
  const [{ companyId, entryId }, query, t] = await Promise.all([params, searchParams, getTranslations('inbox')])
  const as = currentAgent(companyId)
  const [entry, desk, templates] = await Promise.all([load(getEntry, { entryId }, as), load(openDesk, {}, as), load(listTemplates, {}, as)])
  const { value: issue, refusal } = entry.shared ? await loadOrRefusal(readPermittedIssue, { entryId }, as) : { value: null, refusal: null }
  const terms = issue && (await load(termsOfEntry, { entryId }, as))
  const told = query.sent ? 'sent' : query.told
  const reader = desk.role === 'reader'
  const fault = typeof query.refused === 'string' && t.has(`fault.${query.refused}`) ? t(`fault.${query.refused}`) : undefined

  return (
    <>
      <EntryNav companyId={companyId} entry={entry} />
      <LiveInbox companyId={companyId} entryId={entryId} drawn={Date.now()} words={{ news: t('news'), show: t('show') }} />
      {typeof told === 'string' && t.has(`told.${told}`) && <Notice className="mb-4.5" tone="solved" icon={<Check />}>{t(`told.${told}`)}</Notice>}
      <FormError>{refusal}</FormError>
      {!refusal && (
        <Columns
          aside={
            <>
              <EntryWork companyId={companyId} entry={entry} desk={desk} mayAnswer={issue?.mayAnswer ?? false} neededBy={issue?.neededBy ?? null} />
              {issue && <AgreedTerms issue={issue} />}
              {terms && <TermsForCompany {...{ terms, companyId, entryId }} mayAnswer={!reader} />}
              {issue && <ReceiptForCompany companyId={companyId} entryId={entryId} />}
            </>
          }
        >
          <Pad>{issue ? <IssueForCompany issue={issue} companyId={companyId} /> : <GoneEntry companyId={companyId} entry={entry} mayPutAway={!reader} />}</Pad>
          <AnswerDesk {...{ companyId, entryId, issue, templates, fault, reader }} chosen={typeof query.template === 'string' ? query.template : undefined} />
        </Columns>
      )}
      <QueueKeys title={t('keys')} close={t('close')} help={t.raw('keysHelp') as Record<string, string>} />
    </>
  )
}
