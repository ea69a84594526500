import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { TextLink } from '@/platform/ui/text-link'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import { chooseRowsAction } from '../actions'
import type { ImportRowView } from '../schema'

type Status = 'new' | 'conflict' | 'left-out'
type Props = { importId: string; status: Status; rows: ImportRowView[]; all: number; more?: string }

// Rows that would be added, or would if somebody said so. Each can be turned the other way.
export function PreviewRows({ importId, status, rows, all, more }: Props) {
  const t = useTranslations('import')
  const format = useFormatter()
  const label = t(`rows.${status}`)

  return (
    <Section label={label} aside={rows.length < all && t('firstOf', { shown: rows.length, all: format.number(all) })} className="mt-0! not-first:mt-3!">
      <RowList label={label}>
        {rows.map((row) => row.item && <PreviewRow key={row.id} importId={importId} status={status} row={row} />)}
      </RowList>
      <div className="mt-3 flex flex-wrap items-center gap-4 px-1">
        {more && <TextLink href={more}>{t('more')}</TextLink>}
        {status !== 'new' && all > 1 && (
          <ActionButton action={chooseRowsAction} fields={{ importId, status, add: 'yes' }} variant="plain" size="small">
            {t('addAll', { all })}
          </ActionButton>
        )}
      </div>
    </Section>
  )
}

function PreviewRow({ importId, status, row: { id, item, reason, line } }: { importId: string; status: Status; row: ImportRowView }) {
  const t = useTranslations('import')
  const add = status === 'new' ? 'no' : 'yes'
  const { name, company, companyId } = item!
  return (
    <Row
      icon={<CompanyIcon companyId={companyId} name={company ?? name} />}
      title={<span className="line-clamp-2">{name}</span>}
      soft={
        <>
          <ItemFacts item={item!} />
          {status === 'conflict' && reason && <span className="mt-0.5 block">{reason}</span>}
        </>
      }
      chip={<Price item={item!} />}
      action={
        <>
          <ButtonLink href={`/import/${importId}/rows/${id}`} variant="plain" size="small" aria-label={t('editRowOf', { name, line })}>
            {t('editRow')}
          </ButtonLink>
          <ActionButton action={chooseRowsAction} fields={{ importId, rowId: id, status, add }} variant="plain" size="small" aria-label={t(`turnRow.${add}`, { name, line })}>
            {t(`turn.${add}`)}
          </ActionButton>
        </>
      }
      quiet={status === 'left-out'}
    />
  )
}

function ItemFacts({ item: { company, day, facts, period, files } }: { item: NonNullable<ImportRowView['item']> }) {
  const t = useTranslations('import')
  const format = useFormatter()
  const words = [company, day && format.dateTime(new Date(day), { day: 'numeric', month: 'short', year: 'numeric' }), period && t(`period.${period}`), ...facts.slice(0, 4), files > 0 && t('withFiles', { files })]
  return <span className="line-clamp-2 break-words">{words.filter(Boolean).join(' · ')}</span>
}

function Price({ item: { as, price, currency } }: { item: NonNullable<ImportRowView['item']> }) {
  const t = useTranslations('import')
  const format = useFormatter()
  if (price !== null && currency !== null) return <span className="num font-semibold">{format.number(Number(price), { style: 'currency', currency })}</span>
  return as === 'product' ? <span className="text-small text-ink-soft">{t('noPrice')}</span> : null
}
