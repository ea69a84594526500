import { Sun } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { load } from '@/platform/edge/page'
import { EmptyState } from '@/platform/ui/empty-state'
import { DoneNotice } from '@/reminder/components/reminder-buttons'
import { FirstRun } from '@/today/components/first-run'
import { LaterNotice } from '@/today/components/later-menu'
import { NeedsList } from '@/today/components/needs-list'
import { TodayHead } from '@/today/components/today-head'
import { WaitingList } from '@/today/components/waiting-list'
import { showToday } from '@/today/operations/show-today'

export const generateMetadata = async () => ({ title: (await getTranslations('today'))('pageTitle') })

export default async function TodayPage({ searchParams }: PageProps<'/today'>) {
  const t = await getTranslations('today')
  const today = await load(showToday, {})
  const { later, until, done, was } = await searchParams
  const quiet = today.needs === 0 && !today.firstRun

  return (
    <>
      <TodayHead today={today} />
      {typeof later === 'string' && typeof until === 'string' && <LaterNotice later={later} until={until} />}
      {typeof done === 'string' && typeof was === 'string' && <DoneNotice reminderId={done} was={was} on="today" />}
      {today.firstRun && <FirstRun />}
      {today.needs > 0 && <NeedsList today={today} />}
      {quiet && <EmptyState icon={<Sun />}>{t('quiet')}</EmptyState>}
      {today.waiting.length > 0 && <WaitingList today={today} />}
    </>
  )
}
