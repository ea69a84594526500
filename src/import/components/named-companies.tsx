import { ActionForm } from '@/platform/ui/action-form'
import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { Select } from '@/platform/ui/select'
import { SubmitButton } from '@/platform/ui/submit-button'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import { chooseCompanyAction } from '../actions'
import type { ImportCompanyView } from '../schema'

type Props = { importId: string; companies: ImportCompanyView[]; more?: string }

// Whom the file names, and whom we take them for. Those that only look alike come first.
export function NamedCompanies({ importId, companies, more }: Props) {
  const t = useTranslations('import')
  return (
    <Section label={t('companies')} className="mt-0! not-first:mt-3!">
      <RowList label={t('companies')}>
        {companies.map((company) => (
          <Row
            key={company.id}
            icon={<CompanyIcon companyId={company.become === 'same' ? company.matchedId! : company.ownId} name={company.name} />}
            title={company.name}
            soft={t(`becomes.${company.become === 'same' ? company.match : company.become}`, { name: company.matchedName ?? company.name })}
            chip={company.match === 'alike' && company.become === 'same' && <Chip tone="move">{t('looksAlike')}</Chip>}
            action={<Choice importId={importId} company={company} />}
          />
        ))}
      </RowList>
      {more && (
        <p className="mt-3 px-1">
          <TextLink href={more}>{t('more')}</TextLink>
        </p>
      )}
    </Section>
  )
}

function Choice({ importId, company: { id, name, matchedId, matchedName, become } }: { importId: string; company: ImportCompanyView }) {
  const t = useTranslations('import')
  return (
    <details className="w-full @lg:w-auto">
      <summary className="min-h-6 text-small font-[550] text-ink-soft">{t('changeCompany')}</summary>
      <ActionForm action={chooseCompanyAction} className="mt-2.5 grid gap-2.5">
        <input type="hidden" name="importId" value={importId} />
        <input type="hidden" name="importCompanyId" value={id} />
        <Select key={become} name="become" label={t('becomeLabel', { name })} defaultValue={become}>
          {matchedId && <option value="same">{t('become.same', { name: matchedName ?? name })}</option>}
          <option value="new">{t('become.new', { name })}</option>
          <option value="none">{t('become.none')}</option>
        </Select>
        <SubmitButton variant="plain" size="small">
          {t('saveCompany')}
        </SubmitButton>
      </ActionForm>
    </details>
  )
}
