import { TakeBackEverything } from '@/permission/components/take-back-everything'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { OverviewView } from '../schema'

/** What this company may read of mine, now. */
export function CompanyReaders({ company }: { company: OverviewView }) {
  const t = useTranslations('relationship')
  const format = useFormatter()
  const until = (expiresAt: string | null) =>
    expiresAt ? t('seeUntil', { day: format.dateTime(new Date(expiresAt), { day: 'numeric', month: 'short' }) }) : t('seeUntilSolved')

  return (
    <Pad label={t('see')}>
      {company.permissions.length === 0 && <p className="text-small text-ink-soft">{t('seeNothing', { name: company.name })}</p>}
      <FactList>
        {company.permissions.map(({ id, issueId, issueTitle, expiresAt }) => (
          <Fact key={id} label={<TextLink href={`/issues/${issueId}/permit`}>{issueTitle}</TextLink>}>
            <span className="text-shown">{until(expiresAt)}</span>
          </Fact>
        ))}
      </FactList>
      {company.permissions.length > 0 && (
        <div className="mt-3">
          <TakeBackEverything companyId={company.companyId} companyName={company.name} />
        </div>
      )}
    </Pad>
  )
}
