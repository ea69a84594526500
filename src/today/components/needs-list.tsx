import { getTranslations } from 'next-intl/server'
import { RowList } from '@/platform/ui/row-list'
import type { TodayView } from '../schema'
import { NeedRow } from './need-row'

export async function NeedsList({ today: { list, needs } }: { today: TodayView }) {
  const t = await getTranslations('today')
  const more = needs - list.length

  return (
    <>
      <RowList label={t('needs')}>
        {list.map((need) => (
          <NeedRow key={`${need.kind} ${need.recordId}`} need={need} />
        ))}
      </RowList>
      {more > 0 && <p className="mt-3 text-small text-ink-soft">{t('more', { count: more })}</p>}
    </>
  )
}
