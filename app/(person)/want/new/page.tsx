import { addIntentAction } from '@/intent/actions'
import { IntentForm } from '@/intent/components/intent-form'
import { load } from '@/platform/edge/page'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { listProducts } from '@/product/operations/list-products'

export const generateMetadata = async () => ({ title: (await getTranslations('intent'))('add') })

export default async function AddIntentPage({ searchParams }: PageProps<'/want/new'>) {
  const t = await getTranslations('intent')
  const asked = await searchParams
  const filled = Object.fromEntries(['text', 'company', 'maxPrice', 'currency'].flatMap((name) => (typeof asked[name] === 'string' ? [[name, asked[name].slice(0, 2_000)]] : [])))
  // Most people will pay in the currency they paid in last time.
  const { products } = await load(listProducts, { take: 1 })
  const given = { currency: products[0]?.currency ?? undefined, ...filled }

  return (
    <div className="max-w-2xl">
      <PageHead title={t('addTitle')} soft={t('addSoft')} />
      <Pad>
        <IntentForm action={addIntentAction} given={given} />
      </Pad>
    </div>
  )
}
