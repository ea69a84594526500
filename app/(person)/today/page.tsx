import { Sun } from '@/platform/ui/icons'
import { NoticeNews } from '@/notice/components/notice-news'
import { listNews } from '@/notice/operations/list-news'
import { load } from '@/platform/edge/page'
import { EmptyState } from '@/platform/ui/empty-state'
import { getTranslations } from '@/platform/ui/words'
import { DoneNotice } from '@/reminder/components/reminder-buttons'
import { FirstRun } from '@/today/components/first-run'
import { LaterNotice } from '@/today/components/later-menu'
import { ALL_NEEDS, NeedsList } from '@/today/components/needs-list'
import { TodayHead } from '@/today/components/today-head'
import { WaitingList } from '@/today/components/waiting-list'
import { showToday } from '@/today/operations/show-today'

export const generateMetadata = async () => ({ title: (await getTranslations('today'))('pageTitle') })

export default async function TodayPage({ searchParams }: PageProps<'/today'>) {
  const t = await getTranslations('today')
  const { later, until, done, was, putOff, all } = await searchParams
  const today = await load(showToday, all ? { take: 50 } : {})
  const news = await load(listNews, {})
  const quiet = today.needs === 0 && !today.firstRun

  return (
    <>
      <TodayHead today={today} />
      {typeof later === 'string' && typeof until === 'string' && <LaterNotice later={later} until={until} />}
      {typeof done === 'string' && typeof was === 'string' && <DoneNotice reminderId={done} was={was} on="today" />}
      <NoticeNews news={news} />
      {today.firstRun && <FirstRun />}
      {today.needs > 0 && <NeedsList {...{ today, putOff }} at={all ? ALL_NEEDS : '/today'} />}
      {quiet && <EmptyState icon={<Sun />}>{t('quiet')}</EmptyState>}
      {today.waiting.length > 0 && <WaitingList today={today} />}
    </>
  )
}
