import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { companyIdOf, provableDomain } from '@/company/company-id'
import { currentAgent } from '@/platform/auth/current'
import { Id } from '@/platform/shapes'
import { AuthShell } from '@/platform/ui/auth-shell'
import { Brand } from '@/platform/ui/brand'
import { ButtonLink } from '@/platform/ui/button-link'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

type Props = PageProps<'/portal/waiting/[domain]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { domain } = asked((await params).domain)
  const title = (await getTranslations('waiting'))('waitTitle', { domain })
  return { title, robots: { index: false, follow: false } }
}

// Where a customer's letter leads. It says the same to everybody, whatever waits: only who proved the domain goes on.
export default async function WaitingPage({ params, searchParams }: Props) {
  const { domain, companyId } = asked((await params).domain)
  const issue = Id.safeParse([(await searchParams).issue].flat()[0])
  const there = issue.success ? `/portal/${companyId}/issues/${issue.data}` : `/portal/${companyId}`
  if (await currentAgent(companyId)()) redirect(there)

  const t = await getTranslations('waiting')
  return (
    <AuthShell
      brand={<Brand name={t('brand')} href="/" />}
      title={t('waitHead', { domain })}
      sentence={t('waitSentence')}
      foot={<TextLink href="/">{t('waitOther')}</TextLink>}
    >
      <p className="mb-5">{t('waitHow', { domain })}</p>
      <ButtonLink variant="main" wide href={`/portal/prove?${new URLSearchParams({ domain, then: there }).toString()}`}>
        {t('waitGo', { domain })}
      </ButtonLink>
      <p className="mt-5 text-small text-ink-soft">{t('waitWhy')}</p>
    </AuthShell>
  )
}

function asked(typed: string) {
  const answer = provableDomain(typed)
  if (!answer.ok) notFound()
  return { domain: answer.domain, companyId: companyIdOf(answer.domain) }
}
