import { ButtonLink } from '@/platform/ui/button-link'
import { Brand } from '@/platform/ui/brand'
import { Chip } from '@/platform/ui/chip'
import { Heart, Lock } from '@/platform/ui/icons'
import { LetterShell } from '@/platform/ui/letter-shell'
import { useTranslations } from '@/platform/ui/words'
import { FriendForm } from '@/reply/components/friend-form'
import { OwnWords, Questions } from '@/reply/components/own-words'
import type { OwnReply, QuestionView } from '@/reply/schema'
import type { RecommendationForVisitor } from '../schema'
import { Letter } from './letter'
import { ReviewData } from './review-data'

type Props = { letter: RecommendationForVisitor; token: string; questions: QuestionView[]; mine: OwnReply[] }

// A friend's page: what, why, how the story went, and a word back.
export function LetterPage({ letter, token, questions, mine }: Props) {
  const t = useTranslations('recommendation.letter')
  const photos = letter.photos.map(({ id }) => `/api/v1/s/${token}/photos/${id}`)
  return (
    <LetterShell
      brand={<Brand name={t('brand')} />}
      chip={<Chip icon={<Lock />}>{t('chip')}</Chip>}
      foot={t('foot', { name: letter.authorName })}
    >
      <Letter {...{ letter, photos }} />
      <ReviewData of={letter} />
      <div className="mt-6 grid gap-4.5">
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={`/want/from-link?token=${token}`} icon={<Heart />}>
            {t('keep')}
          </ButtonLink>
        </div>
        <Questions questions={questions} name={letter.authorName} />
        <OwnWords mine={mine} />
        <FriendForm token={token} name={letter.authorName} />
      </div>
    </LetterShell>
  )
}
