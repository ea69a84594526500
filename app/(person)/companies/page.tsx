import { Plus } from '@/platform/ui/icons'
import type { Metadata } from 'next'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { changeCompaniesAction } from '@/relationship/actions'
import { RelationshipList } from '@/relationship/components/relationship-list'
import { RemovedRelationship } from '@/relationship/components/removed-relationship'
import { listRelationships } from '@/relationship/operations/list-relationships'
import { COMPANY_ORDERS } from '@/relationship/schema'
import { listFilters } from '@/saved-filter/operations/list-filters'
import { listAsked } from '@/search/components/asked'
import { ListFrame } from '@/search/components/list-frame'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relationship'))('listTitle') }
}

export default async function CompaniesPage({ searchParams }: PageProps<'/companies'>) {
  const t = await getTranslations('relationship')
  const asked = listAsked(await searchParams, COMPANY_ORDERS)
  const { q, sort, before, removed } = asked
  const [{ rows, total, more }, filters] = await Promise.all([load(listRelationships, { q, sort, before, take: 30 }), load(listFilters, { list: 'companies' })])
  const nothing = total === 0 && !q

  const answered = rows.filter((row) => row.answered > 0).length
  const head = q ? t('headFound', { total, q }) : answered > 0 ? t('headNeeds', { needs: answered }) : t('head', { total })

  return (
    <>
      <PageHead
        title={head}
        soft={t('soft')}
        actions={
          !nothing && (
            <>
              {total > 0 && <ButtonLink href="/companies/scorecard">{t('scorecard')}</ButtonLink>}
              <ButtonLink variant="main" icon={<Plus />} href="/companies/new">
                {t('add')}
              </ButtonLink>
            </>
          )
        }
      />
      {removed && <RemovedRelationship companyId={removed} />}
      <ListFrame
        {...{ list: 'companies', asked, orders: COMPANY_ORDERS, filters, older: more ? rows.at(-1)!.companyId : null, empty: rows.length === 0 }}
        action={changeCompaniesAction}
        nothing={nothing && <RelationshipList rows={[]} />}
        words={{ older: t('older'), newest: t('newest') }}
      >
        <RelationshipList rows={rows} />
      </ListFrame>
    </>
  )
}
