import { ShieldCheck } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/platform/ui/button-link'
import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { CalendarDay } from '@/product/components/calendar-day'
import type { EndingWarranty } from '../schema'
import { PlainIcon } from './plain-icon'

export async function WarrantyRow({ warranty }: { warranty: EndingWarranty }) {
  const t = await getTranslations('today')
  const { company, name, until, days } = warranty
  const href = `/have/${warranty.productId}`

  return (
    <Row
      icon={
        company ? (
          <CompanyIcon companyId={company.companyId} name={company.name} />
        ) : (
          <PlainIcon icon={<ShieldCheck />} />
        )
      }
      title={t('warrantyEnds', { name })}
      href={href}
      soft={t.rich('warrantySoft', { day: () => <CalendarDay day={until} /> })}
      chip={<Chip tone="move">{t('inDays', { days })}</Chip>}
      action={<ButtonLink href={href}>{t('look')}</ButtonLink>}
    />
  )
}
