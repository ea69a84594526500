import { Sun } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { load } from '@/platform/edge/page'
import { EmptyState } from '@/platform/ui/empty-state'
import { FirstRun } from '@/today/components/first-run'
import { NeedsList } from '@/today/components/needs-list'
import { TodayHead } from '@/today/components/today-head'
import { WaitingList } from '@/today/components/waiting-list'
import { showToday } from '@/today/operations/show-today'

export const generateMetadata = async () => ({ title: (await getTranslations('today'))('pageTitle') })

export default async function TodayPage() {
  const t = await getTranslations('today')
  const today = await load(showToday, {})
  const quiet = today.needs === 0 && !today.firstRun

  return (
    <>
      <TodayHead today={today} />
      {today.firstRun && <FirstRun />}
      {today.needs > 0 && <NeedsList today={today} />}
      {quiet && <EmptyState icon={<Sun />}>{t('quiet')}</EmptyState>}
      {today.waiting.length > 0 && <WaitingList waiting={today.waiting} />}
    </>
  )
}
