import type { Metadata } from 'next'
import { ApiGuide } from '@/api-token/components/api-guide'
import { CODES, statusOf } from '@/platform/edge/problem'
import { env } from '@/platform/env'
import { Brand } from '@/platform/ui/brand'
import { LetterShell } from '@/platform/ui/letter-shell'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('api-token.help'))('title') }
}

export default async function ApiHelpPage() {
  const t = await getTranslations('api-token.help')
  const brand = (await getTranslations('site'))('brand')
  return (
    <LetterShell brand={<Brand name={brand} href="/" />} foot={<TextLink href="/help">{t('back')}</TextLink>}>
      <ApiGuide server={env.PUBLIC_URL} problems={CODES.map((code) => ({ code, status: statusOf(code) }))} />
    </LetterShell>
  )
}
