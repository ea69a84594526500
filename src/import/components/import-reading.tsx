import { getTranslations } from 'next-intl/server'
import { Pad } from '@/platform/ui/pad'
import type { ImportDetailView } from '../schema'
import { ReadingBar } from './reading-bar'

export async function ImportReading({ found: { id, bytes, bytesRead } }: { found: ImportDetailView }) {
  const t = await getTranslations('import')
  return (
    <Pad>
      <ReadingBar importId={id} label={t('progress')} bytes={bytes} bytesRead={bytesRead} />
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
    </Pad>
  )
}
