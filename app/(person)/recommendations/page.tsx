import { Heart } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { RecommendationList } from '@/recommendation/components/recommendation-list'
import { RemovedNotice } from '@/recommendation/components/removed-notice'
import { listRecommendations } from '@/recommendation/operations/list-recommendations'

const TAKE = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recommendation.list'))('title') }
}

export default async function RecommendationsPage({ searchParams }: PageProps<'/recommendations'>) {
  const t = await getTranslations('recommendation.list')
  const { removed, before } = await searchParams
  const recommendations = await load(listRecommendations, { take: TAKE, ...(typeof before === 'string' && { before }) })
  const more = recommendations.length === TAKE
  const add = (
    <ButtonLink href="/recommendations/new" variant="main">
      {t('new')}
    </ButtonLink>
  )

  return (
    <>
      {typeof removed === 'string' && <RemovedNotice recommendationId={removed} />}
      <PageHead
        title={more || before ? t('headingMany') : t('heading', { count: recommendations.length })}
        soft={t('soft')}
        actions={recommendations.length > 0 && add}
      />
      <p className="-mt-2 mb-4 flex flex-wrap gap-x-5 text-small">
        <TextLink href="/recommendations/links">{t('allLinks')}</TextLink>
        <TextLink href="/recommendations/said">{t('said')}</TextLink>
      </p>
      {recommendations.length > 0 ? (
        <RecommendationList recommendations={recommendations} />
      ) : (
        <EmptyState icon={<Heart />} action={add}>
          {t('empty')}
        </EmptyState>
      )}
      {more && (
        <ButtonLink href={`/recommendations?before=${recommendations.at(-1)?.id}`} className="mt-5">
          {t('older')}
        </ButtonLink>
      )}
    </>
  )
}
