import { getFormatter, getTranslations } from 'next-intl/server'
import { TakeBackEverything } from '@/permission/components/take-back-everything'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import type { OverviewView } from '../schema'
import { CompanyHave } from './company-have'

export async function CompanyAside({ company }: { company: OverviewView }) {
  const t = await getTranslations('relationship')
  const format = await getFormatter()
  const until = (expiresAt: string | null) =>
    expiresAt ? t('seeUntil', { day: format.dateTime(new Date(expiresAt), { day: 'numeric', month: 'short' }) }) : t('seeUntilSolved')

  return (
    <>
      <CompanyHave company={company} />
      {company.intents.length > 0 && (
        <Pad label={t('want')}>
          <ul role="list" className="grid gap-1.5">
            {company.intents.map((intent) => (
              <li key={intent.id}>
                <TextLink href={`/want/${intent.id}`}>{intent.text}</TextLink>
              </li>
            ))}
          </ul>
        </Pad>
      )}
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
      {company.notes && (
        <Pad label={t('notes')}>
          <p className="whitespace-pre-line">{company.notes}</p>
        </Pad>
      )}
    </>
  )
}
