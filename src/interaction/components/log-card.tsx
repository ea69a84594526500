import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import { LogInteraction } from './log-interaction'

/** The same on the page of a company, for what is about no issue. */
export function LogCard({ companyId }: { companyId: string }) {
  const t = useTranslations('interaction')
  return (
    <Pad label={t('log')}>
      <LogInteraction companyId={companyId} />
    </Pad>
  )
}
