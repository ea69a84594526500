import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { Quote } from '@/platform/ui/quote'
import { useTranslations } from '@/platform/ui/words'
import type { RecommendationForVisitor } from '../schema'
import { FactValue } from './fact-value'
import { LetterPhotos } from './letter-photos'

type Props = { letter: Omit<RecommendationForVisitor, 'createdAt' | 'photos'>; /** The addresses of its photos. */ photos: string[]; heading?: 'h1' | 'h3' }

// What a friend reads. The owner sees the very same before a link is made.
export function Letter({ letter: { verdict, title, sentence, authorName, facts }, photos, heading: Heading = 'h1' }: Props) {
  const t = useTranslations('recommendation')
  const shop = facts.find((fact) => fact.key === 'company' || fact.key === 'boughtAt')
  const short = facts.filter(({ key }) => key !== 'solution')
  const solution = facts.find(({ key }) => key === 'solution')

  return (
    <article className="grid gap-4.5">
      <LetterPhotos {...{ photos, title }} />
      {photos.length === 0 && shop && typeof shop.value === 'object' && 'companyId' in shop.value && (
        <CompanyIcon companyId={shop.value.companyId} name={shop.value.name} size="big" />
      )}
      <div>
        <p className="mb-0.5 text-ink-soft">{t(verdict === 'recommends' ? 'letter.recommends' : 'letter.notForMe', { name: authorName })}</p>
        <Heading className="mb-3 font-title text-[2.125rem] leading-[1.15] font-medium text-balance">{title}</Heading>
        <Quote>{sentence}</Quote>
      </div>
      {short.length > 0 && (
        <Pad>
          <FactList>
            {short.map((fact, index) => (
              <Fact key={index} label={t(`fact.${fact.key}`)}>
                {fact.key === 'solved' ? (
                  <Chip tone="solved">
                    <FactValue fact={fact} />
                  </Chip>
                ) : (
                  <FactValue fact={fact} />
                )}
              </Fact>
            ))}
          </FactList>
        </Pad>
      )}
      {solution && (
        <Pad label={t('fact.solution')}>
          <p className="whitespace-pre-wrap">
            <FactValue fact={solution} />
          </p>
        </Pad>
      )}
    </article>
  )
}
