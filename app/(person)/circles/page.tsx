import type { Metadata } from 'next'
import { AddCircleForm } from '@/circle/components/add-circle-form'
import { CircleList } from '@/circle/components/circle-list'
import { RemovedCircleNotice } from '@/circle/components/circle-verbs'
import { listCircles } from '@/circle/operations/list-circles'
import { listKept } from '@/circle/operations/list-kept'
import { currentFriend } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { Heart, Users } from '@/platform/ui/icons'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('circle'))('title') }
}

export default async function CirclesPage({ searchParams }: PageProps<'/circles'>) {
  const circles = await load(listCircles, {})
  const kept = await load(listKept, {}, currentFriend)
  const { removed, left } = await searchParams
  const t = await getTranslations('circle')
  return (
    <>
      {typeof removed === 'string' && <RemovedCircleNotice circleId={removed} />}
      {left && <Notice className="mb-5">{t('left')}</Notice>}
      <PageHead
        title={t('head', { count: circles.length })}
        soft={t('soft')}
        actions={
          kept.length > 0 && (
            <ButtonLink href="/circles/trusted" icon={<Heart />}>
              {t('trusted.title')}
            </ButtonLink>
          )
        }
      />
      {circles.length > 0 ? <CircleList circles={circles} /> : <EmptyState icon={<Users />}>{t('empty')}</EmptyState>}
      <div className="mt-5 max-w-3xl">
        <AddCircleForm />
      </div>
    </>
  )
}
