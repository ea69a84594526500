import type { Metadata } from 'next'
import { Roster } from '@/agreement/components/roster'
import { ROSTER } from '@/agreement/schema'
import { currentPerson } from '@/platform/auth/current'
import { Brand } from '@/platform/ui/brand'
import { ButtonLink } from '@/platform/ui/button-link'
import { GuideSection } from '@/platform/ui/guide-section'
import { LetterShell } from '@/platform/ui/letter-shell'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import caseLink from '../../../docs/pictures/case-360.webp'
import circle from '../../../docs/pictures/circle-page-360.webp'
import company from '../../../docs/pictures/company-360.webp'
import askFriend from '../../../docs/pictures/ask-friend-360.webp'
import face from '../../../docs/pictures/face-360.webp'
import friend from '../../../docs/pictures/friend-letter-360.webp'
import inbox from '../../../docs/pictures/inbox-entry-360.webp'
import issue from '../../../docs/pictures/issue-360.webp'
import publicNow from '../../../docs/pictures/public-now-360.webp'
import permissions from '../../../docs/pictures/permissions-360.webp'
import permit from '../../../docs/pictures/permit-all-360.webp'
import product from '../../../docs/pictures/product-360.webp'
import search from '../../../docs/pictures/search-360.webp'
import tell from '../../../docs/pictures/tell-360.webp'
import today from '../../../docs/pictures/today-360.webp'

const PLAIN = ['import', 'who', 'take', 'leave'] as const
// The journeys take these pictures: npm run pictures.
const PICTURED = [
  ['company', company],
  ['have', product],
  ['issues', issue],
  ['case', caseLink],
  ['today', today],
  ['search', search],
  ['show', permit],
  ['face', face],
  ['friend', friend],
  ['ask', askFriend],
  ['circle', circle],
  ['public', publicNow],
  ['overview', permissions],
  ['waiting', tell],
  ['agent', inbox],
] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('site.help'))('title') }
}

export default async function HelpPage() {
  const t = await getTranslations('site.help')
  const brand = (await getTranslations('site'))('brand')
  const person = await currentPerson()
  return (
    <LetterShell brand={<Brand name={brand} href="/" />}>
      <h1>{t('title')}</h1>
      <p className="mt-2 font-title text-quote text-ink-soft">{t('lede')}</p>
      {(['what', 'write'] as const).map((section) => (
        <GuideSection key={section} title={t(`sections.${section}.title`)} text={t(`sections.${section}.text`)} />
      ))}
      {PICTURED.map(([section, { src, width, height }]) => (
        <GuideSection
          key={section}
          title={t(`sections.${section}.title`)}
          text={t(`sections.${section}.text`)}
          picture={{ src, width, height, alt: t(`sections.${section}.alt`) }}
        />
      ))}
      {PLAIN.map((section) => (
        <GuideSection key={section} title={t(`sections.${section}.title`)} text={t(`sections.${section}.text`)} />
      ))}
      <Roster roster={ROSTER} />
      <p className="mt-9">
        <TextLink href="/help/api">{t('api')}</TextLink>
      </p>
      <div className="mt-9">
        {person ? (
          <ButtonLink href="/today">{t('today')}</ButtonLink>
        ) : (
          <ButtonLink href="/sign-up" variant="main">
            {t('start')}
          </ButtonLink>
        )}
      </div>
    </LetterShell>
  )
}
