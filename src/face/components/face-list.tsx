import { UserRound } from '@/platform/ui/icons'
import { EmptyState } from '@/platform/ui/empty-state'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { FaceView } from '../schema'
import { FacePicture } from './face-picture'

export function FaceList({ faces }: { faces: FaceView[] }) {
  const t = useTranslations('face')
  if (faces.length === 0) return <EmptyState icon={<UserRound />}>{t('empty')}</EmptyState>
  return (
    <RowList label={t('title')}>
      {faces.map((face) => (
        <Row
          key={face.id}
          icon={<FacePicture face={face} />}
          title={face.name}
          href={`/settings/faces/${face.id}`}
          soft={
            <>
              {[face.email, face.phone].filter(Boolean).map((line) => (
                <span key={line} className="block">{line}</span>
              ))}
              {face.shownTo.length > 0 ? <span className="text-shown">{t('shownTo', { names: face.shownTo.join(', ') })}</span> : t('shownToNobody')}
            </>
          }
        />
      ))}
    </RowList>
  )
}
