import { useTranslations } from '@/platform/ui/words'

const SIDE_BY_SIDE = 'grid grid-cols-2 gap-2.5 [&>:first-child:nth-last-child(odd)]:col-span-2'

export function LetterPhotos({ photos, title }: { photos: string[]; title: string }) {
  const t = useTranslations('recommendation.letter')
  if (photos.length === 0) return null
  return (
    <div className={photos.length > 1 ? SIDE_BY_SIDE : undefined}>
      {photos.map((src, at) => (
        <img
          key={src}
          src={src}
          alt={t('photo', { n: at + 1, title })}
          loading={at === 0 ? 'eager' : 'lazy'}
          decoding="async"
          className={photos.length > 1 ? 'aspect-[4/3] w-full rounded-card bg-sunk object-cover' : 'max-h-[32rem] min-h-40 w-full rounded-card bg-sunk object-cover'}
        />
      ))}
    </div>
  )
}
