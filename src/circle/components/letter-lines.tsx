import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Heart, ThumbsDown } from '@/platform/ui/icons'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { RowIcon } from '@/recommendation/components/row-icon'
import type { CircleLine } from '../schema'

type Props<L> = { letters: L[]; hrefOf: (letter: L) => string; label: string; signed?: boolean }

/** What is shown to somebody, each a line that opens its letter. */
export function LetterLines<L extends CircleLine>({ letters, hrefOf, label, signed }: Props<L>) {
  const t = useTranslations('circle')
  return (
    <RowList label={label}>
      {letters.map((letter) => (
        <Row
          key={letter.id}
          icon={<About facts={letter.facts} verdict={letter.verdict} />}
          title={letter.title}
          href={hrefOf(letter)}
          soft={
            <>
              <span className="line-clamp-2">{letter.sentence}</span>
              <span className="mt-0.5 block">
                {signed && <>{letter.authorName} · </>}
                <When at={letter.createdAt} />
              </span>
            </>
          }
          chip={letter.verdict === 'not-for-me' && <Chip tone="move">{t('page.notForMe')}</Chip>}
        />
      ))}
    </RowList>
  )
}

function About({ facts, verdict }: Pick<CircleLine, 'facts' | 'verdict'>) {
  const shop = facts.find((fact) => fact.key === 'company' || fact.key === 'boughtAt')
  if (shop && typeof shop.value === 'object' && 'companyId' in shop.value) return <CompanyIcon companyId={shop.value.companyId} name={shop.value.name} />
  return <RowIcon icon={verdict === 'not-for-me' ? <ThumbsDown /> : <Heart />} />
}
