import { ShownDocuments } from '@/document/components/shown-documents'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { useTranslations } from '@/platform/ui/words'
import type { PermittedIssue } from '../schema'
import { EarlierIssues } from './earlier-issues'
import { SaidElsewhere } from './said-elsewhere'
import { SharedThread } from './shared-thread'
import { WhoWrote } from './who-wrote'

type Props = {
  issue: PermittedIssue
  level?: 1 | 3
  /** Only a company downloads, and asks for the picture of the entry; in the person's preview names stand for themselves. */
  companyId?: string
  /** In the preview: where the person's own picture is. */
  picture?: string | null
}

// An issue as a company sees it. The person is shown this very component before they agree.
export function IssueForCompany({ issue, level = 1, companyId, picture = null }: Props) {
  const Heading = level === 1 ? 'h1' : 'h3'
  const below = level === 1 ? 2 : 3
  const entry = companyId && `/api/v1/portal/${companyId}/issues/${issue.entryId}`
  const face = issue.hasPicture ? (entry ? `${entry}/face` : picture) : null

  return (
    <article className="grid gap-3.5">
      <header className="grid gap-3">
        <WhoWrote issue={issue} picture={face} />
        <Heading className="font-title text-heading font-medium">{issue.title}</Heading>
      </header>
      {issue.details && <p className="whitespace-pre-line">{issue.details}</p>}
      <Facts issue={issue} />
      <ShownDocuments documents={withAddress(issue, entry)} level={below} />
      <SaidElsewhere issue={issue} level={below} />
      <EarlierIssues issue={issue} level={below} />
      {issue.messages.length > 0 && <SharedThread issue={issue} />}
    </article>
  )
}

const withAddress = ({ documents }: PermittedIssue, entry: string | undefined) =>
  documents.map(({ attachmentId, ...document }) => ({ ...document, address: entry ? `${entry}/documents/${attachmentId}/file` : null }))

function Facts({ issue: { kind, reference, product, wanted, topics, email, phone } }: { issue: PermittedIssue }) {
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
      {email && <Fact label={t('email')}>{email}</Fact>}
      {phone && <Fact label={t('phone')}>{phone}</Fact>}
    </FactList>
  )
}
