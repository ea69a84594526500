import type { Metadata } from 'next'
import { cache } from 'react'
import { currentPublic } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { env } from '@/platform/env'
import { cardOf } from '@/platform/ui/card-of'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { OverPage } from '@/publication/components/over-page'
import { PublicLines } from '@/publication/components/public-lines'
import { readPerson } from '@/publication/operations/read-person'

const read = cache((slug: string, before: string | undefined) => load(readPerson, { slug, before }, currentPublic))
const asked = async ({ params, searchParams }: PageProps<'/people/[slug]'>) => {
  const [{ slug }, { before }] = await Promise.all([params, searchParams])
  return { slug, before: typeof before === 'string' ? before : undefined }
}

export async function generateMetadata(props: PageProps<'/people/[slug]'>): Promise<Metadata> {
  const { slug, before } = await asked(props)
  const [{ page }, t] = await Promise.all([read(slug, before), getTranslations('publication')])
  if (!page) return { title: { absolute: t('gone.title') }, robots: { index: false } }
  const [title, url] = [t('page.personMeta', { name: page.name }), `${env.PUBLIC_URL}/people/${slug}`]
  return {
    title: { absolute: title },
    alternates: { canonical: url, types: { 'application/atom+xml': `/people/${slug}/feed` } },
    openGraph: { type: 'profile', siteName: t('page.brand'), title, url, images: cardOf(url, title) },
    twitter: { card: 'summary_large_image' },
    robots: { index: page.listed && !before },
  }
}

export default async function PersonPage(props: PageProps<'/people/[slug]'>) {
  const { slug, before } = await asked(props)
  const { page, over } = await read(slug, before)
  if (!page) return <OverPage over={over ?? 'taken-back'} />
  const t = await getTranslations('publication.page')
  const newest = page.letters[0]
  return (
    <PublicLines
      {...{ page, before }}
      path={`/people/${slug}`}
      base={env.PUBLIC_URL}
      head={t('personHead', { name: page.name })}
      foot={t('foot', { name: page.name })}
      report={newest ? <TextLink href={`/people/${slug}/${newest.id}/report?about=page`}>{t('report')}</TextLink> : t('reportHint')}
    />
  )
}
