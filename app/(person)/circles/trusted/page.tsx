import type { Metadata } from 'next'
import { Pages } from '@/circle/components/circle-letters'
import { KeptCircles } from '@/circle/components/kept-circles'
import { LetterLines } from '@/circle/components/letter-lines'
import { trustedHref } from '@/circle/components/trusted-found'
import { WordsForm } from '@/circle/components/words-form'
import { listKept } from '@/circle/operations/list-kept'
import { listTrusted } from '@/circle/operations/list-trusted'
import { currentFriend } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { signedInFirst } from '@/platform/edge/signed-in-first'
import { EmptyState } from '@/platform/ui/empty-state'
import { Users } from '@/platform/ui/icons'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('circle.trusted'))('title') }
}

export default async function TrustedPage({ searchParams }: PageProps<'/circles/trusted'>) {
  await signedInFirst()
  const given = await searchParams
  const q = typeof given.q === 'string' && given.q.trim() ? given.q.trim().slice(0, 200) : undefined
  const before = typeof given.before === 'string' ? given.before : undefined
  const kept = await load(listKept, {}, currentFriend)
  const { letters, next } = await load(listTrusted, { q, before }, currentFriend)
  const [t, tPage] = await Promise.all([getTranslations('circle.trusted'), getTranslations('circle.page')])
  return (
    <>
      {given.joined && <Notice className="mb-5">{t('joined')}</Notice>}
      <PageHead title={t('head', { count: kept.length })} soft={kept.length > 0 && t('soft')} />
      {(letters.length > 0 || q) && <WordsForm label={t('searchLabel')} q={q} />}
      {letters.length > 0 && <LetterLines letters={letters} hrefOf={trustedHref} label={t('title')} signed />}
      {letters.length === 0 && <EmptyState icon={<Users />}>{q ? tPage('none') : t(kept.length > 0 ? 'nothing' : 'empty')}</EmptyState>}
      <Pages path="/circles/trusted" q={q} before={before} next={next} />
      <KeptCircles circles={kept} />
    </>
  )
}
