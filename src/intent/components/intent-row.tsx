import { Heart } from '@/platform/ui/icons'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { ReadersChip } from '@/platform/ui/readers-chip'
import { Row } from '@/platform/ui/row'
import { useTranslations } from '@/platform/ui/words'
import { Pick } from '@/search/components/pick'
import { CalendarDay } from '@/product/components/calendar-day'
import { Money } from '@/product/components/money'
import type { IntentView } from '../schema'
import { BoughtButton } from './intent-buttons'

export function IntentRow({ intent }: { intent: IntentView }) {
  const t = useTranslations('intent')
  const { company, maxPrice, currency, neededBy, topic, asked } = intent
  const late = !!neededBy && neededBy < new Date().toISOString().slice(0, 10)
  const parts = [
    company?.name,
    maxPrice && t.rich('upTo', { money: () => <Money key="money" amount={maxPrice} currency={currency} /> }),
    neededBy && (
      <span key="by" className={late ? 'text-late' : undefined}>
        {t.rich(late ? 'late' : 'by', { day: () => <CalendarDay day={neededBy} /> })}
      </span>
    ),
    topic && (
      <span key="topic" className="whitespace-nowrap">
        ?{topic}
      </span>
    ),
  ].filter(Boolean)

  return (
    <Row
      pick={<Pick id={intent.id} name={intent.text} />}
      icon={company ? <CompanyIcon companyId={company.companyId} name={company.name} /> : <NoCompany />}
      title={intent.text}
      href={`/want/${intent.id}`}
      soft={parts.length > 0 && parts.map((part, index) => (index === 0 ? part : [' · ', part]))}
      chip={<ReadersChip state={asked ? 'shown' : 'private'} label={t(asked ? 'asked' : 'onlyMe')} />}
      action={<BoughtButton intentId={intent.id} size="small" />}
    />
  )
}

function NoCompany() {
  return (
    <span className="grid size-9.5 shrink-0 place-items-center rounded-[11px] bg-sunk text-ink-soft [&_svg]:size-5">
      <Heart />
    </span>
  )
}
