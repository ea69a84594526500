import { Plus } from '@/platform/ui/icons'
import { RemovedAskNotice } from '@/ask/components/asks-of-intent'
import { changeIntentsAction } from '@/intent/actions'
import { RemovedIntentNotice } from '@/intent/components/intent-buttons'
import { IntentList, NoIntents } from '@/intent/components/intent-list'
import { listIntents } from '@/intent/operations/list-intents'
import { INTENT_ORDERS } from '@/intent/schema'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { listFilters } from '@/saved-filter/operations/list-filters'
import { listAsked } from '@/search/components/asked'
import { ListFrame } from '@/search/components/list-frame'

export const generateMetadata = async () => ({ title: (await getTranslations('intent'))('pageTitle') })

export default async function WantPage({ searchParams }: PageProps<'/want'>) {
  const t = await getTranslations('intent')
  const given = await searchParams
  const asked = listAsked(given, INTENT_ORDERS)
  const { q, sort, before, removed } = asked
  const [{ intents, older, count }, filters] = await Promise.all([load(listIntents, { q, sort, before, take: 30 }), load(listFilters, { list: 'want' })])
  const nothing = count === 0 && !q

  return (
    <>
      <PageHead
        title={t('headline', { count })}
        soft={t('soft')}
        actions={
          !nothing && (
            <>
              <ButtonLink href="/want/from-link" variant="ghost">
                {t('fromLinkDo')}
              </ButtonLink>
              <ButtonLink href="/want/new" variant="main" icon={<Plus />}>
                {t('add')}
              </ButtonLink>
            </>
          )
        }
      />
      {typeof given.askRemoved === 'string' && <RemovedAskNotice askId={given.askRemoved} />}
      {removed && <RemovedIntentNotice intentId={removed} />}
      <ListFrame
        {...{ list: 'want', asked, orders: INTENT_ORDERS, filters, older, empty: count === 0 }}
        action={changeIntentsAction}
        nothing={nothing && <NoIntents />}
        words={{ older: t('older'), newest: t('newest') }}
      >
        <IntentList intents={intents} />
      </ListFrame>
    </>
  )
}
