import { redirect } from 'next/navigation'
import { env } from '@/platform/env'
import { FromLinkForm } from '@/intent/components/from-link-form'
import { letterIn, wantOf } from '@/intent/letter'
import { currentPerson, currentVisitor, signInAddress } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { readRecommendation } from '@/recommendation/operations/read-recommendation'
import { reviewOf } from '@/recommendation/review'

export const generateMetadata = async () => ({ title: (await getTranslations('intent.fromLink'))('title') })

export default async function FromLinkPage({ searchParams }: PageProps<'/want/from-link'>) {
  const t = await getTranslations('intent.fromLink')
  const { token } = await searchParams
  if (!(await currentPerson())) redirect(await signInAddress())
  if (typeof token === 'string') {
    // What another server would read of the page, read here.
    const letter = await load(readRecommendation, {}, currentVisitor(token))
    const read = letterIn(`<script type="application/ld+json">${JSON.stringify(reviewOf(letter)).replaceAll('<', '\\u003c')}</script>`)
    if (read) redirect(`/want/new?${new URLSearchParams(wantOf(read, new URL(`/s/${token}`, env.PUBLIC_URL).href)).toString()}`)
  }

  return (
    <div className="max-w-2xl">
      <PageHead title={t('title')} soft={t('soft')} />
      <Pad>
        <FromLinkForm />
      </Pad>
    </div>
  )
}
