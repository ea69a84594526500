import type { Metadata } from 'next'
import { provableDomain } from '@/company/company-id'
import { ProveForm } from '@/domain-proof/components/prove-form'
import { StartProofForm } from '@/domain-proof/components/start-proof-form'
import { getProofRecord } from '@/domain-proof/operations/get-proof-record'
import { listMyCompanies } from '@/domain-proof/operations/list-my-companies'
import { load } from '@/platform/edge/page'
import { AuthShell } from '@/platform/ui/auth-shell'
import { Brand } from '@/platform/ui/brand'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('domain-proof'))('portalTitle') }
}

export default async function ProvePage({ searchParams }: PageProps<'/portal/prove'>) {
  const typed = [(await searchParams).domain].flat()[0] ?? ''
  const t = await getTranslations('domain-proof')
  const answer = provableDomain(typed)
  const brand = <Brand name={t('brand')} href="/today" />

  // The address came from somebody's link: a mail provider or a slip is told where it can be mended.
  if (!answer.ok) {
    const mine = await load(listMyCompanies, {})
    return (
      <AuthShell brand={brand} title={t('head', { count: mine.length })} sentence={t('sentence')}>
        <StartProofForm typed={typed} error={typed ? answer.reason : undefined} />
      </AuthShell>
    )
  }
  const record = await load(getProofRecord, { domain: answer.domain })
  const { domain } = record
  return (
    <AuthShell brand={brand} title={t('proveHead', { domain })} sentence={t('proveSentence', { domain })} foot={<TextLink href="/portal">{t('back')}</TextLink>}>
      <ProveForm record={record} />
    </AuthShell>
  )
}
