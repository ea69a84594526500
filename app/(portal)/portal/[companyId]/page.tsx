import type { Metadata } from 'next'
import { Suspense } from 'react'
import { getWorkspace } from '@/domain-proof/operations/get-workspace'
import { putAwayAction } from '@/inbox/actions'
import { askedIn, inboxAddress } from '@/inbox/components/inbox-address'
import { InboxFilters } from '@/inbox/components/inbox-filters'
import { InboxList } from '@/inbox/components/inbox-list'
import { LiveInbox } from '@/inbox/components/live-inbox'
import { QueueKeys } from '@/inbox/components/queue-keys'
import { listInbox } from '@/inbox/operations/list-inbox'
import { openDesk } from '@/inbox/operations/open-desk'
import { RiseNotice } from '@/insight/components/rise-notice'
import { watchTopics } from '@/insight/operations/watch-topics'
import { currentAgent } from '@/platform/auth/current'
import { load, loadOrRefusal } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormError } from '@/platform/ui/form-error'
import { PageHead } from '@/platform/ui/page-head'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata({ params }: PageProps<'/portal/[companyId]'>): Promise<Metadata> {
  const { name } = await load(getWorkspace, {}, currentAgent((await params).companyId))
  return { title: (await getTranslations('inbox'))('title', { company: name }) }
}

export default async function InboxPage({ params, searchParams }: PageProps<'/portal/[companyId]'>) {
  const [{ companyId }, query, t] = await Promise.all([params, searchParams, getTranslations('inbox')])
  const as = currentAgent(companyId)
  const asked = askedIn(query)
  const before = typeof query.before === 'string' ? query.before : undefined
  const wanted = { before, ...asked } as Parameters<typeof listInbox>[1]
  const [{ name }, desk] = await Promise.all([load(getWorkspace, {}, as), load(openDesk, {}, as)])
  const { value: inbox, refusal } = await loadOrRefusal(listInbox, wanted, as)
  const filtered = Object.keys(asked).length > 0
  const shared = inbox?.entries.filter((entry) => entry.shared).length ?? 0
  const onlyLines = inbox && inbox.entries.length > 0 && shared === 0

  return (
    <>
      {typeof query.away === 'string' && (
        <UndoNotice action={putAwayAction} fields={{ companyId, entryId: query.away, back: 'on' }} undo={t('undo')}>
          {t('wasPutAway')}
        </UndoNotice>
      )}
      <PageHead title={!inbox || inbox.next || before || filtered ? t('headMany') : onlyLines ? t('headGone') : t('head', { count: shared })} />
      {!before && !filtered && (
        // The list does not wait for it.
        <Suspense>
          <Rises companyId={companyId} />
        </Suspense>
      )}
      <LiveInbox companyId={companyId} drawn={Date.now()} words={{ news: t('newsList'), show: t('show') }} />
      <InboxFilters companyId={companyId} asked={asked} desk={desk} />
      <FormError>{refusal}</FormError>
      {inbox && <InboxList companyId={companyId} company={name} entries={inbox.entries} desk={desk} filtered={filtered || !!before} looked={inbox.looked} />}
      <nav className="mt-4.5 flex flex-wrap items-center justify-between gap-2 empty:hidden">
        {before && <ButtonLink href={inboxAddress(companyId, asked)}>{t('newest')}</ButtonLink>}
        {inbox?.next && (
          <ButtonLink className="ml-auto" href={inboxAddress(companyId, asked, inbox.next)}>
            {inbox.looked ? t('goOn') : t('older')}
          </ButtonLink>
        )}
      </nav>
      <QueueKeys title={t('keys')} close={t('close')} help={t.raw('keysHelp') as Record<string, string>} />
    </>
  )
}

async function Rises({ companyId }: { companyId: string }) {
  const { rises } = await load(watchTopics, {}, currentAgent(companyId))
  return <RiseNotice rises={rises} href={`/portal/${companyId}/insight`} />
}
