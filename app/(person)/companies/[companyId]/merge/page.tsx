import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { MergeChoice } from '@/relationship/components/merge-choice'
import { MergeForm } from '@/relationship/components/merge-form'
import { considerMerge } from '@/relationship/operations/consider-merge'
import { getRelationship } from '@/relationship/operations/get-relationship'
import { listRelationships } from '@/relationship/operations/list-relationships'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relationship'))('mergeTitle') }
}

export default async function MergePage({ params, searchParams }: PageProps<'/companies/[companyId]/merge'>) {
  const { companyId } = await params
  const query = await searchParams
  const t = await getTranslations('relationship')
  const back = (name: string) => <TextLink href={`/companies/${companyId}`}>{t('backTo', { name })}</TextLink>

  // A company that is chosen is looked at first; nothing happens before the button below it.
  if (typeof query.with === 'string' && query.with !== companyId) {
    const merge = await load(considerMerge, { companyId, otherId: query.with })
    return (
      <>
        <PageHead eyebrow={back(merge.mine.name)} title={t('mergeHead', { name: merge.mine.name, other: merge.other.name })} soft={t('mergeSoft')} />
        <MergeForm merge={merge} />
      </>
    )
  }

  const q = typeof query.q === 'string' ? query.q.slice(0, 120) : ''
  const company = await load(getRelationship, { companyId })
  const { rows } = await load(listRelationships, { q, take: 20 })
  return (
    <>
      <PageHead eyebrow={back(company.name)} title={t('mergeChoose', { name: company.name })} soft={t('mergeChooseSoft')} />
      <MergeChoice companyId={companyId} q={q} companies={rows.filter((row) => row.companyId !== companyId)} />
    </>
  )
}
