import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { ImportDetailView } from '../schema'
import { ReadingBar } from './reading-bar'

export function ImportReading({ found: { id, bytes, bytesRead } }: { found: ImportDetailView }) {
  const t = useTranslations('import')
  return (
    <Pad>
      <ReadingBar importId={id} label={t('progress')} bytes={bytes} bytesRead={bytesRead} />
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
    </Pad>
  )
}
