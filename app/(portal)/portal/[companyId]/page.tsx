import type { Metadata } from 'next'
import { getWorkspace } from '@/domain-proof/operations/get-workspace'
import { InboxList } from '@/inbox/components/inbox-list'
import { listInbox } from '@/inbox/operations/list-inbox'
import { currentAgent } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata({ params }: PageProps<'/portal/[companyId]'>): Promise<Metadata> {
  const { name } = await load(getWorkspace, {}, currentAgent((await params).companyId))
  return { title: (await getTranslations('inbox'))('title', { company: name }) }
}

export default async function InboxPage({ params, searchParams }: PageProps<'/portal/[companyId]'>) {
  const { companyId } = await params
  const { before } = await searchParams
  const as = currentAgent(companyId)
  const { name } = await load(getWorkspace, {}, as)
  const { entries, next } = await load(listInbox, { before: typeof before === 'string' ? before : undefined }, as)
  const t = await getTranslations('inbox')

  return (
    <>
      <PageHead title={next || before ? t('headMany') : t('head', { count: entries.length })} />
      <InboxList companyId={companyId} company={name} entries={entries} />
      <nav className="mt-4.5 flex justify-between gap-2 empty:hidden">
        {before && <ButtonLink href={`/portal/${companyId}`}>{t('newest')}</ButtonLink>}
        {next && (
          <ButtonLink className="ml-auto" href={`/portal/${companyId}?${new URLSearchParams({ before: next }).toString()}`}>
            {t('older')}
          </ButtonLink>
        )}
      </nav>
    </>
  )
}
