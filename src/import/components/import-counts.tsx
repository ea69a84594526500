import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { ImportDetailView } from '../schema'

export function ImportCounts({ counts, state }: Pick<ImportDetailView, 'counts' | 'state'>) {
  const t = useTranslations('import')
  const format = useFormatter()

  return (
    <Pad label={t('counts')}>
      <FactList>
        {state === 'ready' && <Fact label={t('countNew')}>{format.number(counts.new)}</Fact>}
        <Fact label={t('countKnown')}>{format.number(counts.known)}</Fact>
        <Fact label={t('countRefused')} late={counts.refused > 0}>
          {format.number(counts.refused)}
        </Fact>
        <Fact label={t('countSkipped')}>{format.number(counts.skipped)}</Fact>
      </FactList>
    </Pad>
  )
}
