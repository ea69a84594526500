import { load } from '@/platform/edge/page'
import { env } from '@/platform/env'
import { Columns } from '@/platform/ui/columns'
import { Lens } from '@/platform/ui/lens'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { PublicNow } from '@/publication/components/public-now'
import { PublishForm } from '@/publication/components/publish-form'
import { ToldOf } from '@/publication/components/told-of'
import { considerPublication } from '@/publication/operations/consider-publication'
import { Letter } from '@/recommendation/components/letter'

export const generateMetadata = async () => ({ title: (await getTranslations('publication'))('title') })

const LENS = { public: 'lensShown', hidden: 'lensHidden', private: 'lensDraft' }

export default async function PublicPage({ params, searchParams }: PageProps<'/recommendations/[recommendationId]/public'>) {
  const { recommendationId } = await params
  const { face, saved, over } = await searchParams
  const considered = await load(considerPublication, { recommendationId, face: typeof face === 'string' ? face : null })
  const { letter, inForce, hidden, open } = considered
  const t = await getTranslations('publication')
  const state = hidden ? 'hidden' : inForce && open ? 'public' : 'private'
  const name = considered.faces.find(({ slug }) => slug && slug === inForce?.slug)?.name ?? letter.authorName

  return (
    <>
      {(saved || over) && <Notice tone={saved ? 'solved' : 'neutral'} className="mb-5">{t(saved ? 'saved' : 'over')}</Notice>}
      <PageHead
        eyebrow={<TextLink href={`/recommendations/${recommendationId}`}>{t('about', { title: letter.title })}</TextLink>}
        title={t('head', { state })}
        soft={t('soft', { state })}
      />
      {!open && <Notice className="mb-5">{t('closed')}</Notice>}
      <ToldOf {...considered} />
      <Columns
        aside={
          <>
            {inForce && <PublicNow {...{ recommendationId, inForce, name }} hidden={hidden !== null || !open} />}
            {open && !hidden && <PublishForm considered={considered} base={env.PUBLIC_URL} />}
          </>
        }
      >
        <Lens header={t(LENS[state])} footer={t('stays')} draft={state !== 'public'}>
          <Letter letter={letter} photos={letter.photos.map(({ documentId }) => `/api/v1/documents/${documentId}/thumb`)} heading="h3" />
        </Lens>
      </Columns>
    </>
  )
}
