import type { Metadata } from 'next'
import { writerByLink } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { Brand } from '@/platform/ui/brand'
import { LetterShell } from '@/platform/ui/letter-shell'
import { Notice } from '@/platform/ui/notice'
import { getTranslations } from '@/platform/ui/words'
import { EditReplyForm } from '@/reply/components/edit-reply-form'
import { listMine } from '@/reply/operations/list-mine'

export async function generateMetadata(): Promise<Metadata> {
  return { title: { absolute: (await getTranslations('reply.edit'))('title') }, robots: { index: false, follow: false } }
}

// An edit link holds one thing that somebody wrote. One that is not there any more says so: it is no secret to who holds its link.
export default async function EditLinkPage({ params, searchParams }: PageProps<'/r/[key]'>) {
  const { key } = await params
  const { saved } = await searchParams
  const t = await getTranslations('reply.edit')
  const [reply] = await load(listMine, {}, writerByLink(key))

  return (
    <LetterShell brand={<Brand name="Turnabout" />}>
      {saved && <Notice className="mb-5">{t('saved')}</Notice>}
      <h1 className="mb-4 font-title leading-[1.15] font-medium">{t(reply ? 'title' : 'gone')}</h1>
      {reply ? <EditReplyForm reply={reply} linkKey={key} /> : <p className="text-ink-soft">{t('goneSoft')}</p>}
    </LetterShell>
  )
}
