import { Section } from '@/platform/ui/section'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { TrustedLine } from '../schema'
import { LetterLines } from './letter-lines'

export const trustedHref = ({ ownerId, id }: TrustedLine) => `/circles/trusted/${ownerId}/${id}`

/** In the search: what friends say, before everything else. */
export function TrustedFound({ letters, q }: { letters: TrustedLine[]; q: string }) {
  const t = useTranslations('circle.trusted')
  if (letters.length === 0) return null
  return (
    <Section label={t('title')} aside={<TextLink href={`/circles/trusted?${new URLSearchParams({ q }).toString()}`}>{t('all')}</TextLink>}>
      <LetterLines letters={letters} hrefOf={trustedHref} label={t('title')} signed />
    </Section>
  )
}
