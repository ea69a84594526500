import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { FaceView } from '../schema'
import { RemoveFace } from './face-verbs'

/** What somebody sees is not removed under their eyes: it is said who sees it, and where that is taken back. */
export function FaceFoot({ face }: { face: FaceView }) {
  const t = useTranslations('face')
  if (face.shownTo.length === 0) return <div><RemoveFace faceId={face.id} /></div>
  return (
    <p className="text-small text-ink-soft">
      {t('inUse', { names: face.shownTo.join(', ') })} <TextLink href="/who-can-see">{t('toReaders')}</TextLink>
    </p>
  )
}
