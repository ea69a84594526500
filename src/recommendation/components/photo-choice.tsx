import { FormCheckbox } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { RecommendationDraft } from '../schema'

export function PhotoChoice({ photos }: Pick<RecommendationDraft, 'photos'>) {
  const t = useTranslations('recommendation.form')
  return (
    <Pad label={t('photos')}>
      <p className="mb-2 text-small text-ink-soft">{t('photosHint')}</p>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-3">
        {photos.map(({ documentId, name, shown }) => (
          <FormCheckbox
            key={documentId}
            name="photos"
            value={documentId}
            defaultChecked={shown}
            label={
              <>
                <img src={`/api/v1/documents/${documentId}/thumb`} alt="" className="aspect-[4/3] w-full rounded-lg bg-sunk object-cover" loading="lazy" />
                <span className="block truncate text-small">{name}</span>
              </>
            }
          />
        ))}
      </div>
    </Pad>
  )
}
