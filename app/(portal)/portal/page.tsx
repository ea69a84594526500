import type { Metadata } from 'next'
import { MyCompanies } from '@/domain-proof/components/my-companies'
import { StartProofForm } from '@/domain-proof/components/start-proof-form'
import { listMyCompanies } from '@/domain-proof/operations/list-my-companies'
import { load } from '@/platform/edge/page'
import { AuthShell } from '@/platform/ui/auth-shell'
import { Brand } from '@/platform/ui/brand'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('domain-proof'))('portalTitle') }
}

export default async function PortalPage() {
  const companies = await load(listMyCompanies, {})
  const t = await getTranslations('domain-proof')
  return (
    <AuthShell
      brand={<Brand name={t('brand')} href="/today" />}
      title={t('head', { count: companies.length })}
      sentence={t('sentence')}
      foot={<TextLink href="/today">{t('own')}</TextLink>}
    >
      {companies.length > 0 && <MyCompanies companies={companies} />}
      <StartProofForm />
    </AuthShell>
  )
}
