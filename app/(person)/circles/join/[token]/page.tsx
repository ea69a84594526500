import type { Metadata } from 'next'
import { JoinCircleForm } from '@/circle/components/join-circle-form'
import { readCircle } from '@/circle/operations/read-circle'
import { currentVisitor } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { signedInFirst } from '@/platform/edge/signed-in-first'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('circle.join'))('title'), robots: { index: false, follow: false } }
}

export default async function JoinCirclePage({ params }: PageProps<'/circles/join/[token]'>) {
  const { token } = await params
  await signedInFirst()
  const { name, authorName } = await load(readCircle, { take: 1 }, currentVisitor(token))
  const t = await getTranslations('circle.join')
  return (
    <>
      <PageHead title={t('head', { circle: name })} soft={t('sentence', { name: authorName })} />
      <JoinCircleForm token={token} />
    </>
  )
}
