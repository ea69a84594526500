import { CalendarClock, Plus } from '@/platform/ui/icons'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getFormatter, getTranslations } from '@/platform/ui/words'
import { Costs } from '@/subscription/components/costs'
import { listCosts } from '@/subscription/operations/list-costs'

export const generateMetadata = async () => ({ title: (await getTranslations('subscription'))('costsTitle') })

export default async function CostsPage() {
  const t = await getTranslations('subscription')
  const format = await getFormatter()
  const costs = await load(listCosts, {})
  const [only, ...others] = costs.currencies
  const none = costs.running.length + costs.cancelled.length === 0
  const add = (
    <ButtonLink href="/have/new?kind=subscription" variant="main" icon={<Plus />}>
      {t('addOne')}
    </ButtonLink>
  )

  const title = only && others.length === 0 ? t('costsHead', { price: format.number(Number(only.perYear), { style: 'currency', currency: only.currency }) }) : t(none ? 'costsNone' : 'costsHeadMany')
  return (
    <>
      <PageHead eyebrow={<TextLink href="/have">{t('back')}</TextLink>} title={title} actions={!none && add} />
      {none ? (
        <EmptyState icon={<CalendarClock />} action={add}>
          {t('costsEmpty')}
        </EmptyState>
      ) : (
        <Costs costs={costs} />
      )}
    </>
  )
}
