import { ContactPreferences } from '@/contact/components/contact-preferences'
import type { ReactNode } from 'react'
import { Markdown } from '@/platform/ui/markdown'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { OverviewView } from '../schema'
import { CompanyMoney } from './company-money'
import { CompanyReaders } from './company-readers'
import { CompanyReplies } from './company-replies'

/** What stands beside the story. The children are what other rooms add. */
export function CompanyAside({ company, children }: { company: OverviewView; children?: ReactNode }) {
  const t = useTranslations('relationship')
  return (
    <>
      {company.notes && (
        <Pad label={t('notes')}>
          <Markdown>{company.notes}</Markdown>
        </Pad>
      )}
      <CompanyMoney company={company} />
      <CompanyReplies company={company} />
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
      <CompanyReaders company={company} />
      <ContactPreferences companyId={company.companyId} preferences={company.preferences} />
      {children}
      <p className="px-1 text-small text-ink-soft">
        <TextLink href={`/companies/${company.companyId}/merge`}>{t('mergeLink')}</TextLink>
      </p>
    </>
  )
}
