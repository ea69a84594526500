import type { ReactNode } from 'react'
import { LetterLines } from '@/circle/components/letter-lines'
import { Flag, Rss } from '@/platform/ui/icons'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import { ReviewData } from '@/recommendation/components/review-data'
import type { PublishedLine } from '../schema'
import { PublicShell } from './public-shell'

type Props = { page: { letters: PublishedLine[]; next: string | null }; path: string; base: string; before: string | undefined; head: string; soft?: string; foot: string; signed?: boolean; report: ReactNode }

/** All that is public under one name, or about one company: each a line that opens its letter. */
export function PublicLines({ page: { letters, next }, path, base, before, head, soft, foot, signed, report }: Props) {
  const t = useTranslations('publication.page')
  const hrefOf = ({ slug, id }: PublishedLine) => `/people/${slug}/${id}`
  return (
    <PublicShell
      foot={
        <>
          <p className="mb-4 grid justify-items-start gap-2.5 text-body">
            <span className="flex items-center gap-2">
              <Rss className="size-4.5 shrink-0" />
              <TextLink href={`${path}/feed`}>{t('feed')}</TextLink>
            </span>
            <span className="flex items-center gap-2">
              <Flag className="size-4.5 shrink-0" />
              {report}
            </span>
          </p>
          <p>{foot}</p>
        </>
      }
    >
      <h1 className="mb-1 font-title text-[2.125rem] leading-[1.15] font-medium text-balance">{head}</h1>
      <p className="mb-5 text-ink-soft empty:hidden">{soft}</p>
      <LetterLines letters={letters} hrefOf={hrefOf} label={t('list')} signed={signed} />
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-2 empty:hidden">
        {before && <TextLink href={path}>{t('newest')}</TextLink>}
        {next && <TextLink href={`${path}?before=${next}`}>{t('older')}</TextLink>}
      </p>
      <ReviewData of={letters.map((letter) => ({ ...letter, more: { url: base + hrefOf(letter) } }))} />
    </PublicShell>
  )
}
