import type { Metadata } from 'next'
import { editIssueAction } from '@/issue/actions'
import { IssueForm } from '@/issue/components/issue-form'
import { getIssue } from '@/issue/operations/get-issue'
import { listIssueChoices } from '@/issue/operations/list-issue-choices'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('issue'))('editTitle') }
}

export default async function EditIssuePage({ params }: PageProps<'/issues/[issueId]/edit'>) {
  const issue = await load(getIssue, await params)
  const choices = await load(listIssueChoices, {})
  const t = await getTranslations('issue')
  const readers = issue.shownTo.map((reader) => reader.companyName).join(', ')
  return (
    <>
      <PageHead title={t('editHead')} soft={readers && t('editSoftShown', { company: readers })} />
      <IssueForm action={editIssueAction} choices={choices} issue={issue} cancel={`/issues/${issue.id}`} />
    </>
  )
}
