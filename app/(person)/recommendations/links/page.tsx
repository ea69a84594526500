import { Link2 } from '@/platform/ui/icons'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { AllLinks } from '@/share-link/components/all-links'
import { listAllLinks } from '@/share-link/operations/list-all-links'

const TAKE = 30

export const generateMetadata = async () => ({ title: (await getTranslations('share-link.all'))('title') })

export default async function AllLinksPage({ searchParams }: PageProps<'/recommendations/links'>) {
  const { before, revoked } = await searchParams
  const t = await getTranslations('share-link')
  const links = await load(listAllLinks, { take: TAKE, ...(typeof before === 'string' && { before }) })
  const more = links.length === TAKE

  return (
    <div className="max-w-2xl">
      {revoked && <Notice className="mb-5">{t('takenBack')}</Notice>}
      <PageHead title={more || before ? t('all.headingMany') : t('all.heading', { count: links.length })} soft={t('all.soft')} />
      {links.length > 0 ? <AllLinks links={links} /> : <EmptyState icon={<Link2 />}>{t('all.empty')}</EmptyState>}
      {more && (
        <ButtonLink href={`/recommendations/links?before=${links.at(-1)!.id}`} className="mt-5">
          {t('all.older')}
        </ButtonLink>
      )}
    </div>
  )
}
