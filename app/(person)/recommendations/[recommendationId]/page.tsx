import { Globe, Heart, Pencil } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { ChooseCircles } from '@/circle/components/choose-circles'
import { listChoices } from '@/circle/operations/list-choices'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { Chip } from '@/platform/ui/chip'
import { Columns } from '@/platform/ui/columns'
import { Lens } from '@/platform/ui/lens'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { Letter } from '@/recommendation/components/letter'
import { PraisePad } from '@/recommendation/components/praise-pad'
import { RecommendationReaders } from '@/recommendation/components/recommendation-readers'
import { RemoveRecommendationButton } from '@/recommendation/components/remove-recommendation-button'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { ReplyList } from '@/reply/components/reply-list'
import { listReplies } from '@/reply/operations/list-replies'
import { ShareLinkForm } from '@/share-link/components/share-link-form'
import { ShareLinkList } from '@/share-link/components/share-link-list'
import { listShareLinks } from '@/share-link/operations/list-share-links'

const TAKE = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recommendation.list'))('title') }
}

export default async function RecommendationPage({ params, searchParams }: PageProps<'/recommendations/[recommendationId]'>) {
  const { recommendationId } = await params
  const { revoked, before, removed, circles } = await searchParams
  const recommendation = await load(getRecommendation, { recommendationId })
  const links = await load(listShareLinks, { recommendationId, take: TAKE, ...(typeof before === 'string' && { before }) })
  const replies = await load(listReplies, { recommendationId, take: 50 })
  const choices = await load(listChoices, { recommendationId })
  const [t, tLinks] = await Promise.all([getTranslations('recommendation.detail'), getTranslations('share-link')])
  const everybody = recommendation.published && !recommendation.published.hidden
  const shown = recommendation.links > 0 || Boolean(everybody)
  const here = `/recommendations/${recommendationId}`

  return (
    <>
      {revoked && <Notice className="mb-5">{tLinks('takenBack')}</Notice>}
      <PageHead
        eyebrow={t('about', { title: recommendation.title })}
        title={everybody ? t('headingPublic') : shown ? t('headingShown', { count: recommendation.links }) : t('headingPrivate')}
        soft={
          <span className="flex flex-wrap items-center gap-2">
            <RecommendationReaders links={recommendation.links} published={recommendation.published} href={everybody ? `${here}/public` : '#links'} />
            {recommendation.helped > 0 && (
              <Chip tone="solved" icon={<Heart />}>
                {t('helped', { count: recommendation.helped })}
              </Chip>
            )}
          </span>
        }
        actions={
          <>
            <ButtonLink href={`${here}/edit`} icon={<Pencil />}>
              {t('edit')}
            </ButtonLink>
            <ButtonLink href={`/recommendations/new?like=${recommendationId}`} variant="ghost">
              {t('again')}
            </ButtonLink>
            <ButtonLink href={`${here}/public`} icon={<Globe />} variant={recommendation.published?.hidden ? 'danger' : 'plain'}>
              {t(recommendation.published?.hidden ? 'hidden' : everybody ? 'public' : 'makePublic')}
            </ButtonLink>
            <RemoveRecommendationButton recommendationId={recommendationId} label={t('remove')} />
          </>
        }
      />
      <Columns
        aside={
          <div id="links" className="grid scroll-mt-4 gap-3.75">
            <ShareLinkForm opens={{ recommendationId }} title={recommendation.title} sentence={recommendation.sentence} />
            <ChooseCircles choices={choices} saved={Boolean(circles)} />
            <PraisePad recommendation={recommendation} />
            <Pad label={tLinks('label')}>
              <ShareLinkList links={links} />
              {links.length === TAKE && (
                <ButtonLink href={`${here}?before=${links.at(-1)?.id}#links`} size="small" className="mt-4">
                  {tLinks('older')}
                </ButtonLink>
              )}
            </Pad>
          </div>
        }
      >
        <Lens header={t(shown ? 'lensShown' : 'lensDraft')} footer={t('stays')} draft={!shown}>
          <Letter letter={recommendation} photos={recommendation.photos.map(({ documentId }) => `/api/v1/documents/${documentId}/thumb`)} heading="h3" />
        </Lens>
        <div className="mt-5">
          <ReplyList about={{ recommendationId }} replies={replies} {...(typeof removed === 'string' && { removed })} />
        </div>
      </Columns>
    </>
  )
}
