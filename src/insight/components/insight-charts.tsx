import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { InsightView } from '../schema'
import { GroupChart } from './group-chart'

const REPLIES = ['day', 'three-days', 'week', 'longer', 'none']

export function InsightCharts({ insight }: { insight: InsightView }) {
  const t = useTranslations('insight')
  const format = useFormatter()
  const month = (label: string) => format.dateTime(new Date(`${label}-01T00:00:00Z`), { month: 'long', year: 'numeric' })
  const inOrder = (groups: InsightView['months']['groups'], order: (label: string) => number) => groups.toSorted((one, other) => order(one.label) - order(other.label))
  const months = { ...insight.months, groups: inOrder(insight.months.groups, (label) => -Number(label.replace('-', ''))) }
  const replies = { ...insight.replies, groups: inOrder(insight.replies.groups, (label) => REPLIES.indexOf(label)) }
  return (
    <div className="grid items-start gap-3.75 lg:grid-cols-2">
      <GroupChart title={t('topics')} counted={insight.topics} nameOf={(topic) => `#${topic}`} />
      <GroupChart title={t('products')} counted={insight.products} />
      <GroupChart title={t('states')} counted={insight.states} nameOf={(state) => t(`state.${state}`)} />
      <GroupChart title={t('replies')} counted={replies} nameOf={(reply) => t(`reply.${reply}`)} />
      <GroupChart title={t('months')} counted={months} nameOf={month} />
    </div>
  )
}
