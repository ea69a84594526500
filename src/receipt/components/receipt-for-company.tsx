import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import { ReceiptFiles } from './keep-receipt'

/** The very files that the person has. */
export function ReceiptForCompany({ companyId, entryId }: { companyId: string; entryId: string }) {
  const t = useTranslations('receipt')
  return (
    <Pad label={t('label')}>
      <p className="mb-3 text-small text-ink-soft">{t('hintCompany')}</p>
      <ReceiptFiles address={`/api/v1/portal/${companyId}/issues/${entryId}`} />
    </Pad>
  )
}
