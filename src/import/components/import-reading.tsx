import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { ImportDetailView } from '../schema'
import { ReadingBar } from './reading-bar'

// How far the worker is: with reading the file, or with adding what is in it or taking it back.
export function ImportReading({ found: { id, state, bytes, bytesRead, rowsAll, rowsDone } }: { found: ImportDetailView }) {
  const t = useTranslations('import')
  const isReading = state === 'reading'
  return (
    <Pad>
      <ReadingBar importId={id} label={t(isReading ? 'progress' : state === 'adding' ? 'addProgress' : 'undoProgress')} all={isReading ? bytes : rowsAll} done={isReading ? bytesRead : rowsDone} />
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
    </Pad>
  )
}
