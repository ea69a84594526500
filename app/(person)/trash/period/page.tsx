import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { PeriodDays } from '@/trash/components/period-days'
import { PeriodPreview } from '@/trash/components/period-preview'
import { RemovedTogether } from '@/trash/components/removed-together'
import { listTogether } from '@/trash/operations/list-together'
import { lookAtPeriod } from '@/trash/operations/look-at-period'
import { PeriodInput } from '@/trash/schema'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trash.period'))('title') }
}

const DONE = ['removed', 'deleted', 'restored'] as const

export default async function PeriodPage({ searchParams }: PageProps<'/trash/period'>) {
  const t = await getTranslations('trash.period')
  const asked = await searchParams
  const days = { from: wordIn(asked.from), through: wordIn(asked.through) }
  const isAsked = days.from !== undefined || days.through !== undefined
  const given = { from: days.from ?? '', through: days.through ?? '' }
  const period = PeriodInput.safeParse(given).success ? await load(lookAtPeriod, given) : null
  const together = await load(listTogether, {})
  const done = DONE.find((what) => asked[what] !== undefined)

  return (
    <div className="max-w-2xl">
      <PageHead title={t('head')} soft={t('soft')} />
      {done && (
        <Notice tone="solved" className="mb-4">
          {t(done, { count: Number(wordIn(asked[done])) || 0 })}
        </Notice>
      )}
      <div className="grid gap-3.75">
        <Pad>
          <PeriodDays {...days} error={isAsked && !period && t('badDays')} />
        </Pad>
        {period && <PeriodPreview period={period} />}
        {together.length > 0 && <RemovedTogether together={together} />}
      </div>
    </div>
  )
}

const wordIn = (typed: string | string[] | undefined) => (typeof typed === 'string' && typed !== '' ? typed.slice(0, 40) : undefined)
