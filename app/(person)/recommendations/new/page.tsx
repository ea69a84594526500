import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { RecommendableList } from '@/recommendation/components/recommendable-list'
import { RecommendationForm } from '@/recommendation/components/recommendation-form'
import { draftRecommendation } from '@/recommendation/operations/draft-recommendation'
import { listRecommendable } from '@/recommendation/operations/list-recommendable'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recommendation.choose'))('title') }
}

export default async function NewRecommendationPage({ searchParams }: PageProps<'/recommendations/new'>) {
  const t = await getTranslations('recommendation')
  const asked = await searchParams
  const { like } = asked
  const subject = Object.fromEntries(['productId', 'companyId', 'issueId'].flatMap((name) => (typeof asked[name] === 'string' ? [[name, asked[name]]] : [])))
  if (typeof like === 'string') subject.likeId = like

  if (Object.keys(subject).length === 0) {
    const recommendable = await load(listRecommendable, {})
    return (
      <>
        <PageHead title={t('choose.heading')} soft={t('choose.soft')} />
        <RecommendableList {...recommendable} />
      </>
    )
  }

  const draft = await load(draftRecommendation, subject)
  return (
    <>
      <PageHead title={t('form.newTitle', { name: draft.title })} />
      <RecommendationForm draft={draft} back={subject.likeId ? `/recommendations/${subject.likeId}` : '/recommendations'} />
    </>
  )
}
