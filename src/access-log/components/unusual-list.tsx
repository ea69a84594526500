import { TriangleAlert } from '@/platform/ui/icons'
import { Notice } from '@/platform/ui/notice'
import { TextLink } from '@/platform/ui/text-link'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { UnusualReading } from '../schema'
import { withQuery } from './pager'

export function UnusualList({ found }: { found: UnusualReading[] }) {
  const t = useTranslations('access-log')
  if (found.length === 0) return null
  return (
    <Notice tone="move" icon={<TriangleAlert />} className="mb-4.5">
      <p className="font-semibold">{t('unusualHead')}</p>
      <ul role="list" className="mt-1 grid gap-1">
        {found.map((one) => (
          <li key={`${one.kind}${one.companyId}${one.agentName}${one.from}`}>
            <UnusualSentence one={one} />{' '}
            <TextLink href={withQuery('/who-can-see/log', { companyId: one.companyId, agent: one.agentName, from: one.from.slice(0, 10), until: one.until.slice(0, 10) })}>
              {t('unusualOnly')}
            </TextLink>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-small">{t('unusualWhy')}</p>
    </Notice>
  )
}

function UnusualSentence({ one: { kind, agentName, companyName: company, count, usual, until } }: { one: UnusualReading }) {
  const t = useTranslations('access-log')
  const format = useFormatter()
  const at = new Date(until)
  if (kind === 'day') return t('unusualDay', { company, count, day: format.dateTime(at, { dateStyle: 'medium' }), usual: format.number(usual ?? 0) })
  return t('unusualMany', { agent: agentName ?? '', company, count, day: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' }) })
}
