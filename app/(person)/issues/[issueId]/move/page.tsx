import type { Metadata } from 'next'
import { MoveForm } from '@/issue/components/move-form'
import { getIssue } from '@/issue/operations/get-issue'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('issue'))('moveTitle') }
}

export default async function MoveIssuePage({ params }: PageProps<'/issues/[issueId]/move'>) {
  const issue = await load(getIssue, await params)
  const t = await getTranslations('issue')
  const readers = issue.shownTo.map((reader) => reader.companyName).join(', ')
  return (
    <>
      <PageHead eyebrow={issue.title} title={t('moveHead')} soft={readers ? t('moveSoftShown', { company: readers }) : t('moveSoft')} />
      <MoveForm issue={issue} />
    </>
  )
}
