import { Globe } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { PublishedList } from '../schema'
import { Pager } from './pager'
import { PlainIcon } from './plain-icon'

type Props = { published: PublishedList; take: number; before: string | undefined }

/** What everybody may read. It is taken back where it was made public. */
export function PublishedNow({ published, take, before }: Props) {
  const t = useTranslations('access-log')
  if (published.length === 0) return null
  return (
    <Section label={t('byEverybody')}>
      <RowList label={t('byEverybody')}>
        {published.map(({ recommendationId, title, listed, publishedAt }) => (
          <Row
            key={recommendationId}
            icon={
              <PlainIcon>
                <Globe />
              </PlainIcon>
            }
            title={t('everybodyMay', { title })}
            soft={t.rich(listed ? 'publicListed' : 'publicSince', { when: () => <When at={publishedAt} /> })}
            action={
              <ButtonLink size="small" href={`/recommendations/${recommendationId}/public`}>
                {t('takeBack')}
              </ButtonLink>
            }
          />
        ))}
      </RowList>
      <Pager path="/who-can-see" kept={{ list: 'public' }} before={before} next={published.length === take ? published.at(-1)!.recommendationId : null} />
    </Section>
  )
}
