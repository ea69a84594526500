import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { PassOnForm } from '@/recommendation/components/pass-on-form'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recommendation.passOn'))('title') }
}

export default async function PassOnPage({ params }: PageProps<'/recommendations/[recommendationId]/pass-on'>) {
  const { recommendationId } = await params
  const recommendation = await load(getRecommendation, { recommendationId })
  const { company, praise, verdict, title } = recommendation
  if (praise) redirect(`/issues/${praise.id}`)
  const here = `/recommendations/${recommendationId}`
  if (!company || verdict !== 'recommends') redirect(here)
  const t = await getTranslations('recommendation.passOn')

  return (
    <>
      <PageHead eyebrow={<TextLink href={here}>{title}</TextLink>} title={t('head', { company: company.name })} soft={t('soft')} />
      <PassOnForm recommendation={recommendation} company={company.name} />
    </>
  )
}
