import { Check } from 'lucide-react'
import type { Metadata } from 'next'
import { AgreedTerms } from '@/inbox/components/agreed-terms'
import { AnswerForm } from '@/inbox/components/answer-form'
import { IssueForCompany } from '@/inbox/components/issue-for-company'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { currentAgent } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

// No words of the person in it: a title stays in the browser's history, and reading for it would be a second look.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('inbox'))('back') }
}

export default async function PermittedIssuePage({ params, searchParams }: PageProps<'/portal/[companyId]/issues/[entryId]'>) {
  const { companyId, entryId } = await params
  const { answered } = await searchParams
  const issue = await load(readPermittedIssue, { entryId }, currentAgent(companyId))
  const t = await getTranslations('inbox')

  return (
    <>
      <p className="mb-3.5 text-small">
        <TextLink href={`/portal/${companyId}`}>{t('back')}</TextLink>
      </p>
      {answered && <Notice className="mb-4.5" tone="solved" icon={<Check />}>{t('answered')}</Notice>}
      <Columns aside={<AgreedTerms issue={issue} />}>
        <Pad>
          <IssueForCompany issue={issue} companyId={companyId} />
        </Pad>
        <Pad>{issue.mayAnswer ? <AnswerForm companyId={companyId} entryId={entryId} /> : <p className="text-ink-soft">{t('noAnswer')}</p>}</Pad>
      </Columns>
    </>
  )
}
