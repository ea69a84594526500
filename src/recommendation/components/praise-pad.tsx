import { IssueReaders } from '@/issue/components/issue-readers'
import { ButtonLink } from '@/platform/ui/button-link'
import { Megaphone } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { RecommendationView } from '../schema'

/** Whether the company itself hears that it is recommended. */
export function PraisePad({ recommendation: { id, verdict, company, praise } }: { recommendation: RecommendationView }) {
  const t = useTranslations('recommendation.passOn')
  if (praise) {
    return (
      <Pad label={t('label')}>
        <p className="mb-2">
          <TextLink href={`/issues/${praise.id}`}>{praise.title}</TextLink>
        </p>
        <IssueReaders issueId={praise.id} shownTo={praise.shownTo} />
      </Pad>
    )
  }
  if (verdict !== 'recommends' || !company) return null
  return (
    <Pad label={t('label')}>
      <p className="mb-3">{t('sentence', { company: company.name })}</p>
      <ButtonLink href={`/recommendations/${id}/pass-on`} icon={<Megaphone />}>
        {t('open', { company: company.name })}
      </ButtonLink>
    </Pad>
  )
}
