import { Bell, Repeat } from '@/platform/ui/icons'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { TextLink } from '@/platform/ui/text-link'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { CalendarDay } from '@/product/components/calendar-day'
import type { ReminderView } from '../schema'
import { DueChip } from './due-chip'
import { DoneButton } from './reminder-buttons'

export function ReminderRow({ reminder }: { reminder: ReminderView }) {
  const t = useTranslations('reminder')
  const { company, repeats, doneAt } = reminder
  const about = aboutOf(reminder)
  const soft = [
    doneAt ? (
      t.rich('doneWhen', { when: () => <When key="when" at={doneAt} /> })
    ) : (
      <CalendarDay key="day" day={reminder.dueOn} />
    ),
    repeats && !doneAt && (
      <span key="repeats" className="whitespace-nowrap">
        <Repeat className="mr-1 inline size-3.5 align-[-2px]" />
        {t(`every.${repeats}`)}
      </span>
    ),
    about && (
      <TextLink key="about" href={about.href} className="relative">
        {about.name}
      </TextLink>
    ),
  ].filter(Boolean)

  return (
    <Row
      icon={company ? <CompanyIcon companyId={company.companyId} name={company.name} /> : <BellIcon />}
      title={reminder.text}
      href={`/reminders/${reminder.id}`}
      soft={soft.map((part, index) => (index === 0 ? part : [' · ', part]))}
      chip={!doneAt && <DueChip day={reminder.dueOn} />}
      action={!doneAt && <DoneButton reminder={reminder} on="list" size="small" />}
      quiet={!!doneAt}
    />
  )
}

function aboutOf({ company, product, issue }: ReminderView) {
  if (issue) return { name: issue.title, href: `/issues/${issue.id}` }
  if (product) return { name: product.name, href: `/have/${product.id}` }
  return company && { name: company.name, href: `/companies/${company.companyId}` }
}

function BellIcon() {
  return (
    <span className="grid size-9.5 shrink-0 place-items-center rounded-[11px] bg-sunk text-ink-soft [&_svg]:size-5">
      <Bell />
    </span>
  )
}
