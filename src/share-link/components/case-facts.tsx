import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { CaseView } from '../schema'

export function CaseFacts({ found }: { found: CaseView }) {
  const t = useTranslations('share-link.page')
  const format = useFormatter()
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
