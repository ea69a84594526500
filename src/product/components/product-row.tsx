import { Package } from '@/platform/ui/icons'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { useTranslations } from '@/platform/ui/words'
import { Pick } from '@/search/components/pick'
import type { ProductView } from '../schema'
import { CalendarDay } from './calendar-day'
import { Money } from './money'
import { ShownToChip } from './shown-to-chip'

export function ProductRow({ product }: { product: ProductView }) {
  const t = useTranslations('product')
  const { company, boughtOn, price, currency, warrantyUntil, cancelBy, shownTo } = product
  // What ends next is worth more than when it began.
  const next = cancelBy ? t.rich('rowCancel', { day: () => <CalendarDay key="day" day={cancelBy} /> }) : warrantyUntil && t.rich('rowWarranty', { day: () => <CalendarDay key="day" day={warrantyUntil} /> })
  const parts = [
    company?.name,
    price && <Money key="price" amount={price} currency={currency} />,
    next ?? (boughtOn && t.rich('bought', { day: () => <CalendarDay key="day" day={boughtOn} /> })),
  ].filter(Boolean)

  return (
    <Row
      pick={<Pick id={product.id} name={product.name} />}
      icon={company ? <CompanyIcon companyId={company.companyId} name={company.name} /> : <NoCompany />}
      title={product.name}
      href={`/have/${product.id}`}
      soft={parts.length > 0 && parts.map((part, index) => (index === 0 ? part : [' · ', part]))}
      chip={<ShownToChip shownTo={shownTo} />}
    />
  )
}

/** Holds the place of a company's icon, so that lines stay aligned. */
function NoCompany() {
  return (
    <span className="grid size-9.5 shrink-0 place-items-center rounded-[11px] bg-sunk text-ink-soft [&_svg]:size-5">
      <Package />
    </span>
  )
}
