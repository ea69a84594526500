import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import { CalendarDay } from '@/product/components/calendar-day'
import type { Need } from '../schema'
import { LaterChoices, LaterLink } from './later-menu'
import { NeedIcon } from './need-icon'
import { NextStep, pageOf } from './next-step'

export function NeedRow({ need, puttingOff, at }: { need: Need; puttingOff: boolean; at: string }) {
  const t = useTranslations('today')
  const { kind, company, title, days } = need
  const late = days !== null && days < 0
  const words = {
    title,
    company: need.companyName ?? company?.name ?? t('they'),
    agent: need.agentName ?? 'none',
    days: need.waited ?? days ?? 0,
    late: String(late),
    shown: String(need.shown),
  }

  return (
    <Row
      icon={company ? <CompanyIcon companyId={company.companyId} name={company.name} /> : <NeedIcon kind={kind} />}
      title={t(`need.${kind}`, words)}
      href={pageOf(need)}
      soft={<Soft need={need} />}
      chip={<NeedChip need={need} />}
      action={
        puttingOff ? (
          <LaterChoices {...{ need, at }} />
        ) : (
          <>
            <LaterLink {...{ need, at }} />
            <NextStep need={need} />
          </>
        )
      }
    />
  )
}

function NeedChip({ need }: { need: Need }) {
  const { kind, days, day } = need
  const t = useTranslations('today')
  if (kind === 'reply') return <Chip tone="move">{t('myMove')}</Chip>
  if (kind === 'friend' || kind === 'vote') return <Chip tone="move">{t('friends')}</Chip>
  if (kind === 'public') return <Chip tone="move">{t(need.shown ? 'reported' : 'hidden')}</Chip>
  if (days === null) return <Chip tone="late">{t('overdue')}</Chip>
  return (
    <Chip tone={days < 0 ? 'late' : 'move'}>
      <time dateTime={day ?? undefined}>{days < 0 ? t('since', { days: -days }) : t('inDays', { days })}</time>
    </Chip>
  )
}

function Soft({ need: { kind, day, at, excerpt, covers, repeats } }: { need: Need }) {
  const t = useTranslations('today')
  const format = useFormatter()
  const time = at && (
    <time dateTime={at} title={format.dateTime(new Date(at), { dateStyle: 'full', timeStyle: 'short' })}>
      {format.relativeTime(new Date(at), new Date())}
    </time>
  )
  if (kind === 'reply') {
    return (
      <>
        {excerpt && `${t('excerpt', { excerpt })} · `}
        {time}
      </>
    )
  }
  if (kind === 'overdue' || kind === 'friend' || kind === 'vote' || kind === 'public') return t.rich(`soft.${kind}`, { when: () => time })
  if (!day) return null
  const dayOf = () => <CalendarDay day={day} />
  if (kind === 'warranty' && covers) return t.rich('soft.covers', { covers, day: dayOf })
  return t.rich(repeats ? 'soft.repeats' : `soft.${kind}`, { day: dayOf })
}
