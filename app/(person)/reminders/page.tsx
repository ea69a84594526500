import { Plus } from '@/platform/ui/icons'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'
import { TabBar } from '@/platform/ui/tab-bar'
import { getTranslations } from '@/platform/ui/words'
import { DoneNotice, RemovedReminderNotice } from '@/reminder/components/reminder-buttons'
import { ReminderList } from '@/reminder/components/reminder-list'
import { listReminders } from '@/reminder/operations/list-reminders'

export const generateMetadata = async () => ({ title: (await getTranslations('reminder'))('list') })

export default async function RemindersPage({ searchParams }: PageProps<'/reminders'>) {
  const t = await getTranslations('reminder')
  const asked = await searchParams
  const [after, removed, done, was] = [asked.after, asked.removed, asked.done, asked.was].map((given) =>
    typeof given === 'string' && given ? given : undefined,
  )
  const state = asked.state === 'done' ? 'done' : 'open'
  const list = await load(listReminders, { state, after })

  return (
    <>
      <PageHead
        title={t('headline', { open: list.open, due: list.due })}
        soft={t('soft')}
        actions={
          // An empty list offers it with more words.
          (list.open > 0 || state === 'done') && (
            <ButtonLink href="/reminders/new" variant="main" icon={<Plus />}>
              {t('add')}
            </ButtonLink>
          )
        }
      />
      {removed && <RemovedReminderNotice reminderId={removed} />}
      {done && was && <DoneNotice reminderId={done} was={was} on="list" />}
      <TabBar
        label={t('list')}
        items={[
          { href: '/reminders', label: t('open'), count: list.open, current: state === 'open' },
          { href: '/reminders?state=done', label: t('doneOnes'), current: state === 'done' },
        ]}
      />
      <ReminderList list={list} state={state} paged={!!after} />
    </>
  )
}
