import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { TextLink } from '@/platform/ui/text-link'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { ImportRowView } from '../schema'

type Props = { label: string; rows: ImportRowView[]; all: number; more?: string; unit: 'line' | 'message' }

// Rows of the file that add nothing: where they stand, why, and how they begin.
export function UnreadRows({ label, rows, all, more, unit }: Props) {
  const t = useTranslations('import')
  const format = useFormatter()

  return (
    <Section label={label} aside={<span className="num">{format.number(all)}</span>} className="mt-0! not-first:mt-3!">
      <RowList label={label}>
        {rows.map(({ id, line, reason, text }) => (
          <Row
            key={id}
            title={reason}
            soft={
              <>
                <span className="num">{t(unit, { line })}</span>
                {text && <span className="mt-0.5 line-clamp-2 break-all">{text}</span>}
              </>
            }
          />
        ))}
      </RowList>
      {more && (
        <p className="mt-3 px-1">
          <TextLink href={more}>{t('more')}</TextLink>
        </p>
      )}
    </Section>
  )
}
