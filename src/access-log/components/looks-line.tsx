import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { OverseenPermission } from '../schema'

/** "Read 3 times, last 2 hours ago by Bo". */
export function LooksLine({ looks: { times, last, lastBy } }: { looks: OverseenPermission['looks'] }) {
  const t = useTranslations('access-log')
  if (times === 0 || !last) return t('looksNone')
  return t.rich('looks', { times, when: () => <When key="when" at={last} />, by: lastBy ?? 'none' })
}
