import { getTranslations } from 'next-intl/server'
import { Pad } from '@/platform/ui/pad'
import { LogInteraction } from './log-interaction'

/** The same on the page of a company, for what is about no issue. */
export async function LogCard({ companyId }: { companyId: string }) {
  const t = await getTranslations('interaction')
  return (
    <Pad label={t('log')}>
      <LogInteraction companyId={companyId} />
    </Pad>
  )
}
