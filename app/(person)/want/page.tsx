import { Plus } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { RemovedIntentNotice } from '@/intent/components/intent-buttons'
import { IntentList } from '@/intent/components/intent-list'
import { listIntents } from '@/intent/operations/list-intents'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'

export const generateMetadata = async () => ({ title: (await getTranslations('intent'))('pageTitle') })

export default async function WantPage({ searchParams }: PageProps<'/want'>) {
  const t = await getTranslations('intent')
  const asked = await searchParams
  const [before, removed] = [asked.before, asked.removed].map((given) =>
    typeof given === 'string' && given ? given : undefined,
  )
  const list = await load(listIntents, { before })

  return (
    <>
      <PageHead
        title={t('headline', { count: list.count })}
        soft={t('soft')}
        actions={
          list.count > 0 && (
            <ButtonLink href="/want/new" variant="main" icon={<Plus />}>
              {t('add')}
            </ButtonLink>
          )
        }
      />
      {removed && <RemovedIntentNotice intentId={removed} />}
      <IntentList list={list} before={before} />
    </>
  )
}
