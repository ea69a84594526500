import type { Metadata } from 'next'
import { MailProofButton } from '@/domain-proof/components/mail-proof-button'
import { getMailProof } from '@/domain-proof/operations/get-mail-proof'
import { load } from '@/platform/edge/page'
import { AuthShell } from '@/platform/ui/auth-shell'
import { Brand } from '@/platform/ui/brand'
import { ButtonLink } from '@/platform/ui/button-link'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('domain-proof'))('portalTitle') }
}

export default async function MailProofPage({ params, searchParams }: PageProps<'/portal/prove/mail/[token]'>) {
  const { token } = await params
  const then = [(await searchParams).then].flat()[0]
  const { domain, refusal } = await load(getMailProof, { token })
  const t = await getTranslations('domain-proof')
  const brand = <Brand name={t('brand')} href="/today" />
  const foot = <TextLink href="/portal">{t('companies')}</TextLink>

  if (refusal || !domain) {
    return (
      <AuthShell brand={brand} title={t('mailClosed')} sentence={refusal} foot={foot}>
        <ButtonLink wide href={domain ? `/portal/prove?${new URLSearchParams({ domain, ...(then && { then }) }).toString()}` : '/portal'}>
          {t(domain ? 'mailAgain' : 'companies')}
        </ButtonLink>
      </AuthShell>
    )
  }
  return (
    <AuthShell brand={brand} title={t('proveTitle', { domain })} sentence={t('mailOpen', { domain })} foot={foot}>
      <MailProofButton token={token} domain={domain} then={then} />
    </AuthShell>
  )
}
