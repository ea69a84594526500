import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { When } from '@/platform/ui/when'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { PermissionView } from '../schema'

/** What somebody agreed to, as one list. */
export function PermissionTerms({ permission }: { permission: PermissionView }) {
  const t = useTranslations('permission')
  const format = useFormatter()
  const { shownAs, showsProduct, showsDocuments, mayAnswer, purpose, expiresAt, createdAt } = permission
  return (
    <FactList>
      <Fact label={t('seenAs')}>{shownAs ?? t('aCustomer')}</Fact>
      <Fact label={t('productShown')}>{showsProduct ? t('yes') : t('no')}</Fact>
      <Fact label={t('documentsShown')}>{showsDocuments ? t('yes') : t('no')}</Fact>
      <Fact label={t('answers')}>{mayAnswer ? t('mayAnswer') : t('mayNotAnswer')}</Fact>
      <Fact label={t('purpose')}>{t(purpose)}</Fact>
      <Fact label={t('endsUntil')}>{expiresAt ? format.dateTime(new Date(expiresAt), { dateStyle: 'medium' }) : t('endsSolved')}</Fact>
      <Fact label={t('since')}>
        <When at={createdAt} />
      </Fact>
    </FactList>
  )
}
