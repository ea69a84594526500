import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { OverviewView } from '../schema'

export function CompanyHave({ company }: { company: OverviewView }) {
  const t = useTranslations('relationship')
  const format = useFormatter()
  const { products, counts } = company
  const all = counts.products > products.length
  const about = encodeURIComponent(company.domain ?? company.name)

  return (
    <Pad
      label={t('have')}
      aside={all && <TextLink href={`/have?q=${encodeURIComponent(company.name)}`}>{t('allHave', { count: counts.products })}</TextLink>}
    >
      {products.length === 0 && (
        <p className="text-small text-ink-soft">
          {t('haveNothing', { name: company.name })} <TextLink href={`/have/new?company=${about}`}>{t('addHave')}</TextLink>
        </p>
      )}
      <FactList>
        {products.map(({ id, name, boughtOn, price, currency }) => (
          <Fact
            key={id}
            label={
              <TextLink href={`/have/${id}`} className="line-clamp-2 no-underline hover:underline">
                {name}
              </TextLink>
            }
          >
            {(price && currency && format.number(Number(price), { style: 'currency', currency })) || boughtOn?.slice(0, 4)}
          </Fact>
        ))}
      </FactList>
    </Pad>
  )
}
