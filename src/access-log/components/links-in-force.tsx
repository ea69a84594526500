import type { z } from 'zod'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { useTranslations } from '@/platform/ui/words'
import type { LinksPage } from '../schema'
import { LinkRow } from './link-row'
import { Pager } from './pager'
import type { ReadersAsked } from './readers-asked'

type Props = { page: z.output<typeof LinksPage>; asked: ReadersAsked }

export function LinksInForce({ page: { links, next }, asked: { only, before } }: Props) {
  const t = useTranslations('access-log')
  if (links.length === 0) return null
  return (
    <Section label={t('byLink')}>
      <RowList label={t('byLink')}>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </RowList>
      <Pager path="/who-can-see" kept={{ list: 'links' }} before={only === 'links' ? before : undefined} next={next} />
    </Section>
  )
}
