import type { z } from 'zod'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { useTranslations } from '@/platform/ui/words'
import type { StandingPage } from '../schema'
import { Pager } from './pager'
import type { ReadersAsked } from './readers-asked'
import { StandingRow } from './standing-row'

type Props = { page: z.output<typeof StandingPage>; asked: ReadersAsked }

export function StandingShown({ page: { standing, next }, asked: { tab, company, only, before } }: Props) {
  const t = useTranslations('access-log')
  if (standing.length === 0) return null
  return (
    <Section label={t('always')}>
      <RowList label={t('always')}>
        {standing.map((one) => (
          <StandingRow key={one.id} standing={one} />
        ))}
      </RowList>
      <Pager path="/who-can-see" kept={{ show: tab, company, list: 'standing' }} before={only === 'standing' ? before : undefined} next={next} />
    </Section>
  )
}
