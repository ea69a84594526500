import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { CompanyInput } from './company-input'

// The field for a company in any form: put it inside an ActionForm.
export async function CompanyField({ name = 'company', ...field }: Omit<ComponentProps<typeof CompanyInput>, 'words'>) {
  const t = await getTranslations('company')
  return <CompanyInput name={name} maxLength={120} {...field} words={{ suggestions: t('suggestions'), own: t('own') }} />
}
