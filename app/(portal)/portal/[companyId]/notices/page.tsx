import { Check } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { getWorkspace } from '@/domain-proof/operations/get-workspace'
import { endNoticeAction } from '@/notice/actions'
import { NoticeForm } from '@/notice/components/notice-form'
import { NoticeList } from '@/notice/components/notice-list'
import { listNotices } from '@/notice/operations/list-notices'
import { currentAgent } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notice'))('title') }
}

const PAGE = 30

export default async function NoticesPage({ params, searchParams }: PageProps<'/portal/[companyId]/notices'>) {
  const { companyId } = await params
  const query = await searchParams
  const one = (name: string) => [query[name]].flat()[0]
  const as = currentAgent(companyId)
  const [{ role }, notices, t] = await Promise.all([load(getWorkspace, {}, as), load(listNotices, { take: PAGE, before: one('before') }, as), getTranslations('notice')])
  const mayWrite = role !== 'reader'
  const edited = notices.find(({ id, endedAt }) => id === one('edit') && !endedAt)
  const done = (['written', 'saved'] as const).find((what) => what === one('done'))
  const ended = one('ended')

  return (
    <>
      <PageHead title={t('head', { count: notices.filter(({ endedAt }) => !endedAt).length })} soft={t('soft')} />
      {done && <Notice className="mb-4 max-w-3xl" tone="solved" icon={<Check />}>{t(done)}</Notice>}
      {ended && (
        <UndoNotice action={endNoticeAction} fields={{ companyId, noticeId: ended, back: 'on' }} undo={t('undo')}>
          {t('wasEnded')}
        </UndoNotice>
      )}
      <div className="grid max-w-3xl gap-3.75">
        {edited && mayWrite && <NoticeForm key={edited.id} companyId={companyId} notice={edited} />}
        <NoticeList companyId={companyId} notices={notices} mayWrite={mayWrite} />
        {notices.length === PAGE && (
          <ButtonLink className="justify-self-end" href={`/portal/${companyId}/notices?before=${notices.at(-1)!.id}`}>
            {t('older')}
          </ButtonLink>
        )}
        {!edited && mayWrite && <NoticeForm companyId={companyId} />}
      </div>
    </>
  )
}
