import type { Metadata } from 'next'
import { reportIssueAction } from '@/issue/actions'
import { IssueForm } from '@/issue/components/issue-form'
import { listIssueChoices } from '@/issue/operations/list-issue-choices'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('issue'))('newTitle') }
}

// `?company=` and `?product=` come from the pages of a company and of a product; `?kind=` from whoever knows it.
export default async function NewIssuePage({ searchParams }: PageProps<'/issues/new'>) {
  const { company, product, kind, title } = await searchParams
  const t = await getTranslations('issue')
  const choices = await load(listIssueChoices, {})
  const given = {
    ...(typeof company === 'string' && { company }),
    ...(typeof product === 'string' && { productId: product }),
    ...(typeof kind === 'string' && { kind }),
    ...(typeof title === 'string' && { title }),
  }
  return (
    <>
      <PageHead title={t('newHead')} soft={t('newSoft')} />
      <IssueForm action={reportIssueAction} choices={choices} given={given} cancel="/issues" />
    </>
  )
}
