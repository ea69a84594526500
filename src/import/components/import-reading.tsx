import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { ImportDetailView } from '../schema'
import { ReadingBar } from './reading-bar'

// How far the worker is: with reading the file, or with adding what is in it.
export function ImportReading({ found: { id, state, bytes, bytesRead, rowsAll, rowsDone } }: { found: ImportDetailView }) {
  const t = useTranslations('import')
  const isAdding = state === 'adding'
  return (
    <Pad>
      <ReadingBar importId={id} label={t(isAdding ? 'addProgress' : 'progress')} all={isAdding ? rowsAll : bytes} done={isAdding ? rowsDone : bytesRead} />
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
    </Pad>
  )
}
