import type { Metadata } from 'next'
import { DeleteAccountSection } from '@/account/components/delete-account-section'
import { NameSection } from '@/account/components/name-section'
import { PasswordSection } from '@/account/components/password-section'
import { SessionsSection } from '@/account/components/sessions-section'
import { ProgramsSection } from '@/api-token/components/programs-section'
import { FeedSection } from '@/calendar-feed/components/feed-section'
import { listFeeds } from '@/calendar-feed/operations/list-feeds'
import { DigestSection } from '@/digest/components/digest-section'
import { getDigest } from '@/digest/operations/get-digest'
import { getAccount } from '@/account/operations/get-account'
import { listSessions } from '@/account/operations/list-sessions'
import { FacesSection } from '@/face/components/faces-section'
import { currentSession } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.settings'))('title') }
}

const SAVED = ['name', 'password', 'session'] as const

export default async function SettingsPage({ searchParams }: PageProps<'/settings'>) {
  const account = await load(getAccount, {})
  const sessions = await load(listSessions, {})
  const digest = await load(getDigest, {})
  const feeds = await load(listFeeds, {})
  const here = (await currentSession())?.sessionId
  const words = await getTranslations('account.settings')
  const query = await searchParams
  const saved = SAVED.find((what) => what === query.saved)

  return (
    <>
      <PageHead title={words('heading', { name: account.name, others: sessions.length - 1 })} soft={account.email} />
      {saved && (
        <Notice tone="solved" className="mb-4">
          {words(`saved.${saved}`)}
        </Notice>
      )}
      <div className="grid max-w-3xl gap-3.75">
        <NameSection name={account.name} />
        <FacesSection />
        <PasswordSection email={account.email} />
        <SessionsSection sessions={sessions} here={here} />
        <DigestSection digest={digest} />
        <FeedSection feeds={feeds} />
        <ProgramsSection href="/settings/tokens" />
        <Pad label={words('records.label')} className="mt-3.25">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p>{words('records.import')}</p>
            <ButtonLink href="/import">{words('records.importLink')}</ButtonLink>
          </div>
          <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
            <p>{words('records.export')}</p>
            <ButtonLink href="/settings/export">{words('records.exportLink')}</ButtonLink>
          </div>
          <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
            <p>{words('records.period')}</p>
            <ButtonLink href="/trash/period">{words('records.periodLink')}</ButtonLink>
          </div>
        </Pad>
        {account.administrator && (
          <Pad label={words('administrator.label')}>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <p>{words('administrator.sentence')}</p>
              <ButtonLink href="/settings/outbox">{words('administrator.outbox')}</ButtonLink>
            </div>
            <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
              <p>{words('administrator.reportsSentence')}</p>
              <ButtonLink href="/settings/reports">{words('administrator.reports')}</ButtonLink>
            </div>
          </Pad>
        )}
        <DeleteAccountSection />
      </div>
    </>
  )
}
