import type { Metadata } from 'next'
import { revokeTokenAction } from '@/api-token/actions'
import { TokenForm } from '@/api-token/components/token-form'
import { TokenList } from '@/api-token/components/token-list'
import { listTokens } from '@/api-token/operations/list-tokens'
import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('api-token'))('title') }
}

export default async function TokensPage() {
  const tokens = await load(listTokens, {})
  const t = await getTranslations('api-token')
  const shown = tokens.map(({ scopes, ...token }) => ({ ...token, may: scopes.map((scope) => t(`mayScope.${scope}`)).join(', ') }))
  return (
    <>
      <PageHead eyebrow={<TextLink href="/settings">{t('settings')}</TextLink>} title={t('head', { count: tokens.filter(({ over }) => !over).length })} soft={t('soft')} />
      <div className="grid max-w-3xl gap-3.75">
        <TokenList tokens={shown} revoke={revokeTokenAction} field="tokenId" />
        <TokenForm />
        <p>
          <TextLink href="/help/api">{t('guide')}</TextLink>
        </p>
      </div>
    </>
  )
}
