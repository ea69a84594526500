import { RowList } from '@/platform/ui/row-list'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { TodayView } from '../schema'
import { keyOf } from './later-menu'
import { NeedRow } from './need-row'

/** The page with the long list. */
export const ALL_NEEDS = '/today?all=1'

/** `putOff` names the need that is about to be put off, `at` is the address of the page without it. */
export function NeedsList({ today: { list, needs }, putOff, at }: { today: TodayView; putOff: unknown; at: string }) {
  const t = useTranslations('today')
  const more = needs - list.length

  return (
    <>
      <RowList label={t('needs')}>
        {list.map((need) => (
          <NeedRow key={keyOf(need)} {...{ need, at }} puttingOff={putOff === keyOf(need)} />
        ))}
      </RowList>
      {more > 0 && (
        <p className="mt-3 text-small text-ink-soft">
          {at === ALL_NEEDS ? t('more', { count: more }) : <TextLink href={ALL_NEEDS}>{t('more', { count: more })}</TextLink>}
        </p>
      )}
    </>
  )
}
