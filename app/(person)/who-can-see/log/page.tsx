import type { Metadata } from 'next'
import { AccessList } from '@/access-log/components/access-list'
import { logAsked } from '@/access-log/components/log-asked'
import { LogExport } from '@/access-log/components/log-export'
import { LogFilters } from '@/access-log/components/log-filters'
import { Pager } from '@/access-log/components/pager'
import { UnusualList } from '@/access-log/components/unusual-list'
import { countReaders } from '@/access-log/operations/count-readers'
import { listAccess } from '@/access-log/operations/list-access'
import { listReadRecords } from '@/access-log/operations/list-read-records'
import { listUnusual } from '@/access-log/operations/list-unusual'
import { load } from '@/platform/edge/page'
import { EmptyState } from '@/platform/ui/empty-state'
import { PageHead } from '@/platform/ui/page-head'
import { Section } from '@/platform/ui/section'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'

const LOOKS = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access-log'))('log') }
}

export default async function AccessLogPage({ searchParams }: PageProps<'/who-can-see/log'>) {
  const { before, ...asked } = logAsked(await searchParams)
  const t = await getTranslations('access-log')
  const filtered = Object.keys(asked).length > 0
  const [looks, unusual, { companies }, records] = await Promise.all([
    load(listAccess, { ...asked, before, take: LOOKS + 1 }),
    filtered ? [] : load(listUnusual, {}),
    load(countReaders, {}),
    load(listReadRecords, {}),
  ])
  const shown = looks.slice(0, LOOKS)
  const label = t(filtered ? 'logFiltered' : 'log')

  return (
    <>
      <PageHead
        eyebrow={<TextLink href="/who-can-see">{t('back')}</TextLink>}
        title={t('logHead', { count: records.length })}
        soft={t('logSoft')}
      />
      <UnusualList found={unusual.slice(0, 5)} />
      {records.length > 0 && (
        <LogFilters asked={asked} companies={companies} records={records} />
      )}
      <Section label={label}>
        {filtered && shown.length === 0 ? <EmptyState>{t('logNone')}</EmptyState> : <AccessList lines={shown} />}
        <Pager path="/who-can-see/log" kept={asked} before={before} next={looks.length > LOOKS ? shown.at(-1)!.id : null} />
        {shown.length > 0 && <LogExport asked={asked} />}
      </Section>
    </>
  )
}
