import { Pad } from '@/platform/ui/pad'
import type { ImportDetailView } from '../schema'
import { ReadingBar } from './reading-bar'

export function ImportReading({ found: { id, fileName, bytes, bytesRead } }: { found: ImportDetailView }) {
  return (
    <Pad>
      <ReadingBar importId={id} label={fileName} bytes={bytes} bytesRead={bytesRead} />
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
    </Pad>
  )
}
