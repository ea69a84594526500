import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { OverseenPermission, OverseenStanding } from '../schema'

type Terms = OverseenPermission | OverseenStanding

/** "With the product and two documents, as Ada K., to solve it, until 21 Dec 2026." */
export function TermsSentence({ terms }: { terms: Terms }) {
  const t = useTranslations('access-log')
  const format = useFormatter()
  const { shownAs: name, purpose, mayAnswer, mayContact, expiresAt, revokedAt } = terms
  const parts = [
    terms.showsProduct && t('partProduct'),
    terms.showsDocuments && t('partDocuments', { count: 'chosenDocuments' in terms ? terms.chosenDocuments : 0 }),
    terms.showsEarlier && t('partEarlier'),
    terms.showsInteractions && t('partInteractions'),
  ].filter((part) => part !== false)
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' })
  const over = revokedAt ?? (expiresAt && new Date(expiresAt) <= new Date() ? expiresAt : null)

  const said = { parts: parts.length > 0 ? t('parts', { parts: format.list(parts) }) : t('partsNone'), who: name ? t('asName', { name }) : t('asCustomer'), purpose }
  if (over) return t('sentenceOver', { ...said, until: t('endedDay', { day: day(over) }) })
  const until = expiresAt ? t('untilDay', { day: day(expiresAt) }) : t('issues' in terms ? 'forGood' : 'untilSolved')
  const yes = (may: boolean) => (may ? 'yes' : 'no')
  return `${t('sentence', { ...said, until })} ${t('may', { answer: yes(mayAnswer), contact: yes(mayContact) })}`
}
