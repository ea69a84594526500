import { Check } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { MyClaims } from '@/domain-proof/components/my-claims'
import { MyCompanies } from '@/domain-proof/components/my-companies'
import { StartProofForm } from '@/domain-proof/components/start-proof-form'
import { listMyClaims } from '@/domain-proof/operations/list-my-claims'
import { listMyCompanies } from '@/domain-proof/operations/list-my-companies'
import { MyInvitations } from '@/member/components/my-invitations'
import { listMyInvitations } from '@/member/operations/list-my-invitations'
import { load } from '@/platform/edge/page'
import { AuthShell } from '@/platform/ui/auth-shell'
import { Brand } from '@/platform/ui/brand'
import { Notice } from '@/platform/ui/notice'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('domain-proof'))('portalTitle') }
}

export default async function PortalPage({ searchParams }: PageProps<'/portal'>) {
  const [companies, claims, invitations] = [await load(listMyCompanies, {}), await load(listMyClaims, {}), await load(listMyInvitations, {})]
  const asked = [(await searchParams).asked].flat()[0]
  const claim = claims.find(({ domain, decision }) => domain === asked && decision === null)
  const t = await getTranslations('domain-proof')
  return (
    <AuthShell
      brand={<Brand name={t('brand')} href="/today" />}
      title={t('head', { count: companies.length })}
      sentence={t('sentence')}
      foot={<TextLink href="/today">{t('own')}</TextLink>}
    >
      {claim && (
        <Notice className="mb-5" tone="move" icon={<Check />}>
          {t('ownersAsked', { domain: claim.domain })}
        </Notice>
      )}
      {invitations.length > 0 && <MyInvitations invitations={invitations} />}
      {companies.length > 0 && <MyCompanies companies={companies} />}
      {claims.length > 0 && <MyClaims claims={claims} />}
      <StartProofForm />
    </AuthShell>
  )
}
