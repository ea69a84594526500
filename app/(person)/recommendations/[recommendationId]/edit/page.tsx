import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { RecommendationForm } from '@/recommendation/components/recommendation-form'
import { draftRecommendation } from '@/recommendation/operations/draft-recommendation'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recommendation.detail'))('edit') }
}

export default async function EditRecommendationPage({ params }: PageProps<'/recommendations/[recommendationId]/edit'>) {
  const t = await getTranslations('recommendation.form')
  const { recommendationId } = await params
  const draft = await load(draftRecommendation, { recommendationId })
  const { published } = await load(getRecommendation, { recommendationId })

  return (
    <>
      <PageHead title={t('editTitle', { name: draft.title })} />
      {published && !published.hidden && <Notice className="mb-5 max-w-155">{t('publicNow')}</Notice>}
      <RecommendationForm draft={draft} back={`/recommendations/${recommendationId}`} />
    </>
  )
}
