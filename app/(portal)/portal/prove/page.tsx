import { MailCheck } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { provableDomain } from '@/company/company-id'
import { MailProofForm } from '@/domain-proof/components/mail-proof-form'
import { ProveForm } from '@/domain-proof/components/prove-form'
import { StartProofForm } from '@/domain-proof/components/start-proof-form'
import { getProofRecord } from '@/domain-proof/operations/get-proof-record'
import { listMyCompanies } from '@/domain-proof/operations/list-my-companies'
import { load } from '@/platform/edge/page'
import { AuthShell } from '@/platform/ui/auth-shell'
import { Brand } from '@/platform/ui/brand'
import { Notice } from '@/platform/ui/notice'
import { SectionLabel } from '@/platform/ui/section-label'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('domain-proof'))('portalTitle') }
}

export default async function ProvePage({ searchParams }: PageProps<'/portal/prove'>) {
  const query = await searchParams
  const typed = [query.domain].flat()[0] ?? ''
  const mailed = [query.mailed].flat()[0]
  const then = [query.then].flat()[0]
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
    <AuthShell brand={brand} title={t('proveHead', { domain })} sentence={t('proveEither')} foot={<TextLink href="/portal">{t('back')}</TextLink>}>
      {mailed?.endsWith(`@${domain}`) && (
        <Notice className="mb-5" tone="solved" icon={<MailCheck />}>
          {t('mailed', { email: mailed })}
        </Notice>
      )}
      <section className="grid gap-3">
        <SectionLabel>{t('withRecord')}</SectionLabel>
        <p className="text-ink-soft">{t('proveSentence', { domain })}</p>
        <ProveForm record={record} then={then} />
      </section>
      <section className="mt-7 grid gap-3 border-t border-line pt-6">
        <SectionLabel>{t('withMail')}</SectionLabel>
        <MailProofForm domain={domain} then={then} />
      </section>
    </AuthShell>
  )
}
