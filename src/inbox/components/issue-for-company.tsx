import { ShownDocuments } from '@/document/components/shown-documents'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { PermittedIssue } from '../schema'
import { SharedThread } from './shared-thread'

// An issue as a company sees it. The person is shown this very component before they agree.
export function IssueForCompany({ issue, level = 1, companyId }: { issue: PermittedIssue; level?: 1 | 3; companyId?: string }) {
  const t = useTranslations('inbox')
  const format = useFormatter()
  const Heading = level === 1 ? 'h1' : 'h3'
  const from = issue.shownAs ? t('from', { name: issue.shownAs }) : t('fromCustomer')
  const day = issue.expiresAt && format.dateTime(new Date(issue.expiresAt), { dateStyle: 'long' })

  return (
    <article className="grid gap-3.5">
      <header>
        <p className="text-small text-ink-soft">
          {from} · {day ? t('untilDay', { day }) : t('untilSolved')}
        </p>
        <Heading className="mt-1 font-title text-heading font-medium">{issue.title}</Heading>
      </header>
      {issue.details && <p className="whitespace-pre-line">{issue.details}</p>}
      <Facts issue={issue} />
      <ShownDocuments documents={withAddress(issue, companyId)} level={level === 1 ? 2 : 3} />
      {issue.messages.length > 0 && <SharedThread issue={issue} />}
    </article>
  )
}

/** Only a company downloads here: in the person's preview the names stand for themselves. */
const withAddress = ({ documents, entryId }: PermittedIssue, companyId?: string) =>
  documents.map(({ attachmentId, ...document }) => ({
    ...document,
    address: companyId ? `/api/v1/portal/${companyId}/issues/${entryId}/documents/${attachmentId}/file` : null,
  }))

function Facts({ issue: { kind, reference, product, wanted, topics } }: { issue: PermittedIssue }) {
  const t = useTranslations('inbox')
  return (
    <FactList className="mt-0">
      <Fact label={t('kind')}>{t('kindOf', { kind })}</Fact>
      {reference && <Fact label={t('reference')}>{reference}</Fact>}
      {product && <Fact label={t('product')}>{product.name}</Fact>}
      {product?.model && <Fact label={t('model')}>{product.model}</Fact>}
      {product?.serialNumbers.map((serial) => <Fact key={serial} label={t('serial')}>{serial}</Fact>)}
      {wanted && <Fact label={t('wanted')}>{wanted}</Fact>}
      {topics.length > 0 && <Fact label={t('topics')}>{topics.map((topic) => `#${topic}`).join(' ')}</Fact>}
    </FactList>
  )
}
