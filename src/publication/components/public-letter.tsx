import { Flag } from '@/platform/ui/icons'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import { Letter } from '@/recommendation/components/letter'
import { ReviewData } from '@/recommendation/components/review-data'
import type { PublishedLetter } from '../schema'
import { PublicShell } from './public-shell'

/** A recommendation as everybody reads it. */
export function PublicLetter({ letter, slug, address }: { letter: PublishedLetter; slug: string; address: string }) {
  const t = useTranslations('publication.page')
  return (
    <PublicShell foot={t('foot', { name: letter.authorName })}>
      <Letter letter={letter} photos={letter.photos.map(({ id }) => `/api/v1/people/${slug}/photos/${id}`)} />
      <ReviewData of={letter} more={{ url: address, dateModified: letter.updatedAt.slice(0, 10) }} />
      <p className="mt-7 grid justify-items-start gap-2.5">
        <TextLink href={`/people/${slug}`}>{t('more', { name: letter.authorName })}</TextLink>
        {letter.aboutDomain && <TextLink href={`/about/${letter.aboutDomain}`}>{t('aboutCompany', { domain: letter.aboutDomain })}</TextLink>}
        <span className="flex items-center gap-1.5 text-small text-ink-soft">
          <Flag className="size-4" />
          <TextLink href={`/people/${slug}/${letter.id}/report`}>{t('report')}</TextLink>
        </span>
      </p>
    </PublicShell>
  )
}
