import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { ImportDetailView } from '../schema'

const KINDS = ['products', 'payments', 'mails', 'companies', 'documents'] as const

export function ImportCounts({ counts, records, state }: Pick<ImportDetailView, 'counts' | 'records' | 'state'>) {
  const t = useTranslations('import')
  const format = useFormatter()
  const leftOut = counts.skipped + counts['left-out']

  return (
    <Pad label={t('counts')}>
      <FactList>
        {state === 'ready' && <Fact label={t('countNew')}>{format.number(counts.new)}</Fact>}
        {KINDS.map((kind) => records[kind] > 0 && <Fact key={kind} label={t(`records.${kind}`)}>{format.number(records[kind])}</Fact>)}
        {counts.conflict > 0 && <Fact label={t('countConflict')}>{format.number(counts.conflict)}</Fact>}
        <Fact label={t('countKnown')}>{format.number(counts.known)}</Fact>
        <Fact label={t('countRefused')} late={counts.refused > 0}>
          {format.number(counts.refused)}
        </Fact>
        <Fact label={t('countSkipped')}>{format.number(leftOut)}</Fact>
      </FactList>
    </Pad>
  )
}
