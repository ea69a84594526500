import type { Metadata } from 'next'
import { revokeCompanyTokenAction } from '@/api-token/actions'
import { CompanyTokenForm } from '@/api-token/components/token-form'
import { TokenList } from '@/api-token/components/token-list'
import { listCompanyTokens } from '@/api-token/operations/list-company-tokens'
import { currentAgent } from '@/platform/auth/current'
import { loadOrRefusal } from '@/platform/edge/page'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('api-token'))('title') }
}

export default async function CompanyTokensPage({ params }: PageProps<'/portal/[companyId]/tokens'>) {
  const { companyId } = await params
  const { value: tokens, refusal } = await loadOrRefusal(listCompanyTokens, {}, currentAgent(companyId))
  const t = await getTranslations('api-token')
  const shown = tokens?.map(({ role, ...token }) => ({ ...token, may: t('mayRole', { role }) }))
  return (
    <>
      <PageHead
        eyebrow={<TextLink href={`/portal/${companyId}/team`}>{t('team')}</TextLink>}
        title={shown ? t('head', { count: shown.filter(({ over }) => !over).length }) : t('title')}
        soft={t('companySoft')}
      />
      {refusal !== null && <Notice tone="late">{refusal}</Notice>}
      {shown && (
        <div className="grid max-w-3xl gap-3.75">
          <TokenList tokens={shown} revoke={revokeCompanyTokenAction} field="companyTokenId" fields={{ companyId }} />
          <CompanyTokenForm companyId={companyId} />
          <p>
            <TextLink href="/help/api">{t('guide')}</TextLink>
          </p>
        </div>
      )}
    </>
  )
}
