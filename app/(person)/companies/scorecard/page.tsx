import { Scale } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { HowCounted } from '@/scorecard/components/how-counted'
import { ScoreChart } from '@/scorecard/components/score-chart'
import { ScoreColumns } from '@/scorecard/components/score-columns'
import { Scorecard } from '@/scorecard/components/scorecard'
import { showScorecard } from '@/scorecard/operations/show-scorecard'
import { ShowScorecardInput } from '@/scorecard/schema'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('scorecard'))('title') }
}

export default async function ScorecardPage({ searchParams }: PageProps<'/companies/scorecard'>) {
  const t = await getTranslations('scorecard')
  const { sort, order } = ShowScorecardInput.pick({ sort: true, order: true }).parse(await searchParams)
  const card = await load(showScorecard, { sort, order })
  const add = (
    <ButtonLink href="/issues/new" variant="main">
      {t('emptyAdd')}
    </ButtonLink>
  )

  return (
    <>
      <PageHead eyebrow={<TextLink href="/companies">{t('back')}</TextLink>} title={t('head', { count: card.scores.length })} soft={t('soft')} />
      {card.scores.length === 0 ? (
        <EmptyState icon={<Scale />} action={add}>
          {t('empty')}
        </EmptyState>
      ) : (
        <>
          <ScoreColumns sort={sort} />
          <ScoreChart card={card} sort={sort} />
          <Scorecard card={card} sort={sort} order={order} />
          {card.more && <p className="mt-3 text-small text-ink-soft">{t('more')}</p>}
          <HowCounted />
        </>
      )}
    </>
  )
}
