import type { ComponentProps } from 'react'
import { useTranslations } from '@/platform/ui/words'
import { CompanyInput } from './company-input'

// The field for a company in any form: put it inside an ActionForm.
export function CompanyField({ name = 'company', ...field }: Omit<ComponentProps<typeof CompanyInput>, 'words'>) {
  const t = useTranslations('company')
  return <CompanyInput name={name} maxLength={120} {...field} words={{ suggestions: t('suggestions'), own: t('own') }} />
}
