import type { Metadata } from 'next'
import { cache } from 'react'
import { currentPublic } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { env } from '@/platform/env'
import { cardOf } from '@/platform/ui/card-of'
import { getTranslations } from '@/platform/ui/words'
import { PublicLines } from '@/publication/components/public-lines'
import { readCompany } from '@/publication/operations/read-company'

const read = cache((domain: string, before: string | undefined) => load(readCompany, { domain, before }, currentPublic))
const asked = async ({ params, searchParams }: PageProps<'/about/[domain]'>) => {
  const [{ domain }, { before }] = await Promise.all([params, searchParams])
  return { domain, before: typeof before === 'string' ? before : undefined }
}

export async function generateMetadata(props: PageProps<'/about/[domain]'>): Promise<Metadata> {
  const { domain, before } = await asked(props)
  const [page, t] = await Promise.all([read(domain, before), getTranslations('publication.page')])
  const [title, url] = [t('companyMeta', { name: page.name }), `${env.PUBLIC_URL}/about/${page.domain}`]
  return {
    title: { absolute: title },
    alternates: { canonical: url, types: { 'application/atom+xml': `/about/${page.domain}/feed` } },
    openGraph: { type: 'website', siteName: t('brand'), title, url, images: cardOf(url, title) },
    twitter: { card: 'summary_large_image' },
    robots: { index: page.listed && !before },
  }
}

export default async function CompanyPage(props: PageProps<'/about/[domain]'>) {
  const { domain, before } = await asked(props)
  const page = await read(domain, before)
  const t = await getTranslations('publication.page')
  return (
    <PublicLines
      {...{ page, before }}
      path={`/about/${page.domain}`}
      base={env.PUBLIC_URL}
      head={t('companyHead', { name: page.name })}
      soft={t('companySoft', { domain: page.domain })}
      foot={t('companyFoot')}
      report={<span className="text-small">{t('reportHint')}</span>}
      signed
    />
  )
}
