import { Fragment } from 'react'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { ContactPointView, ListedPointView } from '../schema'
import { PointForm } from './point-form'
import { PointVerb } from './point-verb'
import { RemoveContact } from './remove-contact'

type Props = { companyId: string; domain: string | null; points: ContactPointView[]; listed: ListedPointView[] }

/** How to reach a company: each way with the verb that uses it, the rest folded. */
export function ContactPoints({ companyId, domain, points, listed }: Props) {
  const t = useTranslations('contact')
  const ownPage = domain && !points.some((point) => point.kind === 'web')

  return (
    <Pad label={t('reach')}>
      <ul role="list" className="grid gap-2.5 empty:hidden">
        {points.map((point) => (
          <li key={`${point.id} ${point.kind} ${point.value} ${point.label}`} className={rowClass}>
            <PointVerb kind={point.kind} value={point.value} />
            <span className="min-w-0 grow basis-24">
              <span className="select-all">{breakable(point.kind === 'web' ? point.value.replace(/^https?:\/\//, '') : point.value)}</span>
              {point.label && <span className="block text-small text-ink-soft">{point.label}</span>}
            </span>
            <details className="open:basis-full">
              <summary className={summaryClass} aria-label={t('editOf', { value: point.value })}>
                {t('edit')}
              </summary>
              <div className="mt-2 mb-1 grid gap-2">
                <PointForm point={point} />
                <RemoveContact contactPointId={point.id} />
              </div>
            </details>
          </li>
        ))}
        {listed.map(({ kind, value, label }) => (
          <li key={`${kind} ${value}`} className={rowClass}>
            <PointVerb kind={kind} value={value} />
            <span className="min-w-0 grow basis-24">
              <span className="whitespace-pre-line select-all">{breakable(kind === 'web' ? value.replace(/^https?:\/\//, '') : value)}</span>
              <span className="block text-small text-ink-soft">{t('listed', { label: label ?? 'none' })}</span>
            </span>
          </li>
        ))}
        {ownPage && (
          <li className={rowClass}>
            <PointVerb kind="web" value={`https://${domain}`} />
            <span className="min-w-0 grow basis-24">{domain}</span>
          </li>
        )}
      </ul>
      <details className="mt-1.5">
        <summary className={summaryClass}>{t('add')}</summary>
        <div className="mt-2">
          <PointForm companyId={companyId} />
        </div>
      </details>
    </Pad>
  )
}

// A line of a phone ends where an address has a joint, not in the middle of a word.
const breakable = (value: string) =>
  value.split(/(?<=[@/])|(?=[.])/).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ))

const rowClass = 'flex flex-wrap items-center gap-x-3 gap-y-1'
const summaryClass = 'w-fit py-2 text-small font-[550] text-ink-soft hover:text-ink'
