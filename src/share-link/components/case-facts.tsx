import { getFormatter, getTranslations } from 'next-intl/server'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import type { CaseView } from '../schema'

export async function CaseFacts({ found }: { found: CaseView }) {
  const [t, format] = await Promise.all([getTranslations('share-link.page'), getFormatter()])
  const long = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  const { product } = found
  const facts = [
    ['company', found.company],
    ['customerNumber', found.customerNumber],
    ['reference', found.reference],
    ['kind', t('kindOf', { kind: found.kind })],
    ['product', product?.name],
    ['model', product?.model],
    ['serial', product?.serialNumbers.join(' · ')],
    ['boughtOn', product?.boughtOn && long(product.boughtOn)],
    ['wanted', found.wanted],
    ['reported', long(found.createdAt)],
    ['changed', long(found.updatedAt)],
  ] as const
  return (
    <Pad label={t('facts')}>
      <FactList>
        {facts.map(([key, value]) => value && <Fact key={key} label={t(key)}>{value}</Fact>)}
      </FactList>
    </Pad>
  )
}
