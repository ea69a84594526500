import { Chip, type Tone } from '@/platform/ui/chip'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { ImportView } from '../schema'

export function ImportList({ imports }: { imports: ImportView[] }) {
  const t = useTranslations('import')
  const format = useFormatter()

  return (
    <RowList label={t('earlier')}>
      {imports.map(({ id, fileName, state, added, createdAt }) => (
        <Row
          key={id}
          href={`/import/${id}`}
          title={fileName}
          soft={
            <time dateTime={createdAt} title={format.dateTime(new Date(createdAt), { dateStyle: 'long', timeStyle: 'short' })}>
              {format.relativeTime(new Date(createdAt), new Date())}
            </time>
          }
          chip={<Chip tone={TONES[state]}>{t(`state.${state}`, { added })}</Chip>}
          quiet={state === 'undone' || state === 'failed'}
        />
      ))}
    </RowList>
  )
}

const TONES: Record<ImportView['state'], Tone> = { reading: 'neutral', columns: 'move', ready: 'move', adding: 'neutral', undoing: 'neutral', failed: 'late', added: 'solved', undone: 'neutral' }
