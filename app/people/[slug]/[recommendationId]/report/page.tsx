import { cache } from 'react'
import { currentPublic } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { OverPage } from '@/publication/components/over-page'
import { PublicShell } from '@/publication/components/public-shell'
import { ReportForm } from '@/publication/components/report-form'
import { lookAtPublished } from '@/publication/operations/look-at-published'

const read = cache((slug: string, recommendationId: string) => load(lookAtPublished, { slug, recommendationId }, currentPublic))

export const generateMetadata = async () => ({ title: { absolute: (await getTranslations('publication.report'))('title') }, robots: { index: false, follow: false } })

export default async function ReportPage({ params, searchParams }: PageProps<'/people/[slug]/[recommendationId]/report'>) {
  const { slug, recommendationId } = await params
  const { done, about } = await searchParams
  const page = about === 'page'
  const { title, over } = await read(slug, recommendationId)
  if (title === null) return <OverPage over={over ?? 'taken-back'} />

  const t = await getTranslations('publication.report')
  return (
    <PublicShell>
      <h1 className="mb-2 font-title leading-[1.15] font-medium text-balance">{done ? t('doneHead') : page ? t('headPage') : t('head', { title })}</h1>
      <p role={done ? 'status' : undefined} className="mb-5 text-ink-soft">
        {t(done ? 'done' : 'soft')}
      </p>
      {!done && <ReportForm {...{ slug, recommendationId }} about={page ? 'page' : 'recommendation'} />}
      <p className="mt-5">
        <TextLink href={`/people/${slug}/${recommendationId}`}>{t('back')}</TextLink>
      </p>
    </PublicShell>
  )
}
