import type { Metadata } from 'next'
import { AddMemberForm } from '@/circle/components/add-member-form'
import { RemoveCircle } from '@/circle/components/circle-verbs'
import { EditCircleForm } from '@/circle/components/edit-circle-form'
import { MemberList } from '@/circle/components/member-list'
import { ShownList } from '@/circle/components/shown-list'
import { getCircle } from '@/circle/operations/get-circle'
import { load } from '@/platform/edge/page'
import { Columns } from '@/platform/ui/columns'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('circle'))('title') }
}

export default async function CirclePage({ params, searchParams }: PageProps<'/circles/[circleId]'>) {
  const circle = await load(getCircle, await params)
  const { saved, out, revoked } = await searchParams
  const t = await getTranslations('circle.one')
  const { id, name, authorName, members, recommendations } = circle
  const happened = saved ? 'saved' : out ? 'out' : revoked ? 'revoked' : null
  return (
    <>
      {happened && <Notice className="mb-5">{t(happened)}</Notice>}
      <PageHead
        eyebrow={t('eyebrow', { name })}
        title={t('head', { members })}
        soft={t('soft', { author: authorName, recommendations })}
        actions={<RemoveCircle circleId={id} />}
      />
      <Columns
        aside={
          <div className="grid gap-3.75">
            <ShownList shown={circle.shown} />
            <EditCircleForm circle={circle} />
          </div>
        }
      >
        <div className="grid gap-3.75">
          <AddMemberForm circle={circle} />
          <MemberList circle={circle} />
        </div>
      </Columns>
    </>
  )
}
