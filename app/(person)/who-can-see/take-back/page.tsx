import type { Metadata } from 'next'
import { countReaders } from '@/access-log/operations/count-readers'
import { TakeAllBack } from '@/permission/components/take-all-back'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access-log'))('everything') }
}

export default async function TakeBackPage() {
  const { permissions, standing, links, publications } = await load(countReaders, {})
  const t = await getTranslations('access-log')
  const head = <PageHead eyebrow={<TextLink href="/who-can-see">{t('back')}</TextLink>} title={t('takeHead')} soft={t('takeSoft')} />
  if (permissions + standing + links + publications === 0) {
    return (
      <>
        {head}
        <EmptyState action={<ButtonLink href="/who-can-see">{t('back')}</ButtonLink>}>{t('takeNothing')}</EmptyState>
      </>
    )
  }
  return (
    <>
      {head}
      <Pad className="max-w-155">
        <p className="mb-3.5">{t('takeCount', { permissions, standing })}</p>
        <TakeAllBack {...{ links, publications }} words={{ publications: t('takePublic', { count: publications }), publicHint: t('takePublicHint'), links: t('takeLinks', { count: links }), linksHint: t('takeLinksHint'), sure: t('takeSure'), not: t('takeNot') }} />
      </Pad>
    </>
  )
}
