import { Search } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { TrustedFound } from '@/circle/components/trusted-found'
import { listTrusted } from '@/circle/operations/list-trusted'
import { currentFriend } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { EmptyState } from '@/platform/ui/empty-state'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { FilterChips } from '@/search/components/filter-chips'
import { FoundGroups } from '@/search/components/found-groups'
import { SearchBox } from '@/search/components/search-box'
import { searchWords } from '@/search/components/words'
import { findEverything } from '@/search/operations/find-everything'

const TRUSTED = 5
const ONE_KIND = /(^|\s)is:\w/i

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('search'))('title') }
}

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const asked = (await searchParams).q
  const q = typeof asked === 'string' ? asked.slice(0, 300) : ''
  const t = await getTranslations('search')
  const { groups, instead, unknown } = await load(findEverything, { q, each: ONE_KIND.test(q) ? 50 : 8 })

  // By words alone, of people one trusts: friends before everything else.
  const trusted = q ? await load(listTrusted, { q, take: TRUSTED }, currentFriend) : null

  return (
    <>
      <PageHead title={q ? t('headFound', { q }) : t('head')} soft={!q && t('suggestHint')} />
      <SearchBox key={q} words={searchWords(t)} q={q} />
      <FilterChips q={q} />
      {unknown.map((part) => (
        <Notice key={part} className="mt-4">
          {t('unknown', { part })}
        </Notice>
      ))}
      {instead && <Notice className="mt-4">{t('instead', { instead, q })}</Notice>}
      {trusted && <TrustedFound letters={trusted.letters} q={q} />}
      {q && groups.length === 0 && !trusted?.letters.length && (
        <div className="mt-6">
          <EmptyState icon={<Search />}>{t('nothing')}</EmptyState>
        </div>
      )}
      <FoundGroups groups={groups} />
    </>
  )
}
