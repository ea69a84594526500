import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'
import { RelationshipList } from '@/relationship/components/relationship-list'
import { RelationshipSearch } from '@/relationship/components/relationship-search'
import { RemovedRelationship } from '@/relationship/components/removed-relationship'
import { listRelationships } from '@/relationship/operations/list-relationships'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relationship'))('listTitle') }
}

export default async function CompaniesPage({ searchParams }: PageProps<'/companies'>) {
  const query = await searchParams
  const t = await getTranslations('relationship')
  const q = typeof query.q === 'string' ? query.q.slice(0, 120) : ''
  const sort = query.sort === 'name' ? 'name' : 'latest'
  const before = typeof query.before === 'string' ? query.before : undefined
  const { rows, total, more } = await load(listRelationships, { q, sort, before, take: 30 })

  const answered = rows.filter((row) => row.answered > 0).length
  const head = q ? t('headFound', { total, q }) : answered > 0 ? t('headNeeds', { needs: answered }) : t('head', { total })
  const address = (page: Record<string, string>) => `/companies?${new URLSearchParams({ ...(q && { q }), sort, ...page }).toString()}`

  return (
    <>
      <PageHead
        title={head}
        soft={t('soft')}
        actions={
          <ButtonLink variant="main" icon={<Plus />} href="/companies/new">
            {t('add')}
          </ButtonLink>
        }
      />
      {typeof query.removed === 'string' && <RemovedRelationship companyId={query.removed} />}
      {(total > 0 || q) && <RelationshipSearch q={q} sort={sort} />}
      <RelationshipList rows={rows} searching={q !== ''} />
      <nav className="mt-4.5 flex justify-between gap-2 empty:hidden">
        {before && <ButtonLink href={address({})}>{t('newest')}</ButtonLink>}
        {more && (
          <ButtonLink className="ml-auto" href={address({ before: rows.at(-1)!.companyId })}>
            {t('older')}
          </ButtonLink>
        )}
      </nav>
    </>
  )
}
