import { TabBar } from '@/platform/ui/tab-bar'
import { useTranslations } from '@/platform/ui/words'
import type { ReaderCounts } from '../schema'
import { withQuery } from './pager'

type Props = { counts: ReaderCounts; show: 'in force' | 'soon' | 'ended'; company: string | undefined }

export function ReadersTabs({ counts, show, company }: Props) {
  const t = useTranslations('access-log')
  const tab = (name: string | null, current: boolean) => ({ href: withQuery('/who-can-see', { show: name, company }), current })
  return (
    <TabBar
      label={t('tabs')}
      items={[
        { ...tab(null, show === 'in force'), label: t('inForce'), count: counts.permissions + counts.standing },
        { ...tab('soon', show === 'soon'), label: t('soon'), count: counts.soon },
        { ...tab('ended', show === 'ended'), label: t('ended'), count: counts.ended },
      ]}
    />
  )
}
