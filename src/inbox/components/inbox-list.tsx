import { Inbox } from 'lucide-react'
import { Chip, type Tone } from '@/platform/ui/chip'
import { EmptyState } from '@/platform/ui/empty-state'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { InboxRow } from '../schema'

const tones: Record<string, Tone> = { ours: 'move', theirs: 'neutral', solved: 'solved' }

export function InboxList({ companyId, company, entries }: { companyId: string; company: string; entries: InboxRow[] }) {
  const t = useTranslations('inbox')
  if (entries.length === 0) return <EmptyState icon={<Inbox />}>{t('empty', { company })}</EmptyState>

  return (
    <RowList label={t('back')}>
      {entries.map((entry) => (
        <Row
          key={entry.entryId}
          href={`/portal/${companyId}/issues/${entry.entryId}`}
          title={entry.title}
          soft={
            <>
              {entry.shownAs ?? t('aCustomer')}
              {entry.productName && ` · ${entry.productName}`} · <When at={entry.updatedAt} />
            </>
          }
          chip={
            <>
              {!entry.mayAnswer && <Chip>{t('readOnly')}</Chip>}
              {(entry.mayAnswer || entry.state !== 'ours') && <Chip tone={tones[entry.state]}>{t(entry.state)}</Chip>}
            </>
          }
        />
      ))}
    </RowList>
  )
}
