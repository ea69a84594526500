import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { RecommendationForm } from '@/recommendation/components/recommendation-form'
import { draftRecommendation } from '@/recommendation/operations/draft-recommendation'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recommendation.detail'))('edit') }
}

export default async function EditRecommendationPage({ params }: PageProps<'/recommendations/[recommendationId]/edit'>) {
  const t = await getTranslations('recommendation.form')
  const { recommendationId } = await params
  const draft = await load(draftRecommendation, { recommendationId })

  return (
    <>
      <PageHead title={t('editTitle', { name: draft.title })} />
      <RecommendationForm draft={draft} back={`/recommendations/${recommendationId}`} />
    </>
  )
}
