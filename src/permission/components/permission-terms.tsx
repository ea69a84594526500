import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { When } from '@/platform/ui/when'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { PermissionView } from '../schema'

type Terms = Omit<PermissionView, 'id' | 'issueId' | 'issueTitle' | 'documentIds' | 'standingId' | 'version'> & { documentIds?: string[] }

/** What somebody agreed to, as one list. */
export function PermissionTerms({ permission }: { permission: Terms }) {
  const t = useTranslations('permission')
  const format = useFormatter()
  const { shownAs, showsProduct, showsDocuments, documentIds = [], showsEarlier, showsInteractions, mayAnswer, mayContact, purpose, expiresAt, createdAt } = permission
  const chosen = documentIds.length > 0 ? t('chosenDocuments', { count: documentIds.length }) : t('allDocuments')
  return (
    <FactList>
      <Fact label={t('seenAs')}>{shownAs ?? t('aCustomer')}</Fact>
      <Fact label={t('productShown')}>{showsProduct ? t('yes') : t('no')}</Fact>
      <Fact label={t('documentsShown')}>{showsDocuments ? chosen : t('no')}</Fact>
      {showsEarlier && <Fact label={t('earlierTerm')}>{t('yes')}</Fact>}
      {showsInteractions && <Fact label={t('interactionsTerm')}>{t('yes')}</Fact>}
      <Fact label={t('answers')}>{mayAnswer ? t('mayAnswer') : t('mayNotAnswer')}</Fact>
      {mayContact && <Fact label={t('contactTerm')}>{t('mayContact')}</Fact>}
      <Fact label={t('purpose')}>{t(purpose)}</Fact>
      <Fact label={t('endsUntil')}>{expiresAt ? format.dateTime(new Date(expiresAt), { dateStyle: 'medium' }) : t('endsSolved')}</Fact>
      <Fact label={t('since')}>
        <When at={createdAt} />
      </Fact>
    </FactList>
  )
}
