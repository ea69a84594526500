import { BarChart } from '@/platform/ui/bar-chart'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { Groups } from '../schema'

type Props = { title: string; counted: Groups; /** What a group is called on the page. */ nameOf?: (label: string) => string }

export function GroupChart({ title, counted: { groups, left }, nameOf = (label) => label }: Props) {
  const t = useTranslations('insight')
  const bars = groups.slice(0, 12).map(({ label, issues }) => ({ label: nameOf(label), value: issues, text: t('issues', { issues }) }))
  return (
    <Pad label={title}>
      {bars.length > 0 ? (
        <BarChart title={title} hideTitle bars={bars} words={{ table: t('table'), label: t('group'), value: t('value') }} />
      ) : (
        <p className="text-ink-soft">{t('tooFew')}</p>
      )}
      {bars.length > 0 && left && <p className="mt-2 text-small text-ink-soft">{t('left')}</p>}
    </Pad>
  )
}
