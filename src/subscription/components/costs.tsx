import { BarChart } from '@/platform/ui/bar-chart'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Pad } from '@/platform/ui/pad'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import { CalendarDay } from '@/product/components/calendar-day'
import { Money } from '@/product/components/money'
import type { Cost, CostsView } from '../schema'

const MOST_BARS = 15

// What everything that renews costs in a year: drawn for each currency, and told line by line.
export function Costs({ costs: { running, cancelled, currencies } }: { costs: CostsView }) {
  const t = useTranslations('subscription')
  return (
    <>
      <div className="grid items-start gap-3.75 lg:grid-cols-2">
        {currencies.map((sum) => (
          <CurrencyCharts key={sum.currency} sum={sum} running={running} many={currencies.length > 1} />
        ))}
      </div>
      <Section label={t('running')}>
        <RowList label={t('list')}>
          {running.map((cost) => (
            <CostRow key={cost.productId} cost={cost} />
          ))}
        </RowList>
      </Section>
      {cancelled.length > 0 && (
        <Section label={t('over')}>
          <RowList label={t('over')}>
            {cancelled.map((cost) => (
              <CostRow key={cost.productId} cost={cost} quiet />
            ))}
          </RowList>
        </Section>
      )}
    </>
  )
}

type ChartProps = { sum: CostsView['currencies'][number]; running: Cost[]; many: boolean }

function CurrencyCharts({ sum: { currency, perYear, perMonth, companies }, running, many }: ChartProps) {
  const t = useTranslations('subscription')
  const format = useFormatter()
  const text = (amount: string) => format.number(Number(amount), { style: 'currency', currency })
  const words = { table: t('table'), label: t('chartLabel'), value: t('chartValue') }
  const each = running.filter((cost) => cost.perYear?.currency === currency).slice(0, MOST_BARS)
  const bar = (label: string, amount: string) => ({ label, value: Number(amount), text: text(amount) })

  return (
    <>
      <Pad label={many ? `${t('inCurrency', { currency })} · ${t('bySubscription')}` : t('bySubscription')}>
        <p className="mb-3.5 text-ink-soft">
          {t.rich('sum', { year: () => <b key="year" className="num text-ink">{text(perYear)}</b>, month: () => <b key="month" className="num text-ink">{text(perMonth)}</b> })}
        </p>
        <BarChart hideTitle title={t('bySubscription')} words={words} bars={each.map(({ name, perYear }) => bar(name, perYear!.amount))} />
      </Pad>
      {companies.length > 1 && (
        <Pad label={many ? `${t('inCurrency', { currency })} · ${t('byCompany')}` : t('byCompany')}>
          <BarChart hideTitle title={t('byCompany')} words={words} bars={companies.slice(0, MOST_BARS).map(({ name, perYear }) => bar(name ?? t('noCompany'), perYear))} />
        </Pad>
      )}
    </>
  )
}

function CostRow({ cost, quiet }: { cost: Cost; quiet?: boolean }) {
  const t = useTranslations('subscription')
  const { productId, name, companyId, companyName, price, period, cancelBy, endsOn } = cost
  const parts = [
    companyName,
    price ? t.rich('price', { period, price: () => <Money key="price" {...price} /> }) : t('unknownPrice'),
    endsOn ? t.rich('rowEnds', { day: () => <CalendarDay key="ends" day={endsOn} /> }) : cancelBy && t.rich('rowCancelBy', { day: () => <CalendarDay key="by" day={cancelBy} /> }),
  ].filter(Boolean)

  return (
    <Row
      icon={companyId && companyName && <CompanyIcon companyId={companyId} name={companyName} />}
      title={name}
      href={`/have/${productId}`}
      quiet={quiet}
      soft={parts.map((part, index) => (index === 0 ? part : [' · ', part]))}
    />
  )
}
