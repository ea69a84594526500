import { ThumbsUp } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { Pad } from '@/platform/ui/pad'
import { Quote } from '@/platform/ui/quote'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { ProductDetailView } from '../schema'

// What I would tell a friend: the recommendations written about it, or the way to the first one.
export function TellFriend({ product: { id, recommendations } }: { product: ProductDetailView }) {
  const t = useTranslations('product')
  return (
    <Pad label={t('tellFriend')}>
      {recommendations.length === 0 && <p className="mb-3 text-ink-soft">{t('tellFriendNone')}</p>}
      {recommendations.map(({ id: recommendationId, title, sentence }) => (
        <div key={recommendationId} className="mb-3">
          <Quote>{sentence}</Quote>
          <TextLink href={`/recommendations/${recommendationId}`} className="mt-1 inline-block py-1 text-small text-ink-soft">
            {title}
          </TextLink>
        </div>
      ))}
      {recommendations.length === 0 && (
        <ButtonLink href={`/recommendations/new?productId=${id}`} size="small" icon={<ThumbsUp />}>
          {t('tellFriendWrite')}
        </ButtonLink>
      )}
    </Pad>
  )
}
