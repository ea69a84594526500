import clsx from 'clsx'
import { UserRound } from '@/platform/ui/icons'
import type { FaceView } from '../schema'

// The name always stands beside it, so it needs no words of its own.
export function FacePicture({ face, big }: { face: Pick<FaceView, 'id' | 'hasPicture'>; big?: boolean }) {
  const size = big ? 'size-24' : 'size-11'
  if (face.hasPicture) return <img src={`/api/v1/faces/${face.id}/picture`} alt="" width={192} height={192} className={clsx(size, 'shrink-0 rounded-full bg-sunk object-cover')} />
  return (
    <span className={clsx(size, 'grid shrink-0 place-items-center rounded-full bg-sunk text-ink-soft', big ? '[&_svg]:size-9' : '[&_svg]:size-5.5')}>
      <UserRound />
    </span>
  )
}
