import { Check } from '@/platform/ui/icons'
import { Chip } from '@/platform/ui/chip'
import { useTranslations } from '@/platform/ui/words'
import type { IssueView } from '../schema'

const PATIENCE_DAYS = 7

type Props = { issue: Pick<IssueView, 'state' | 'shownTo'> & Partial<Pick<IssueView, 'kind' | 'waitedDays' | 'company'>> }

export function StateChip({ issue: { state, shownTo, kind = 'problem', waitedDays, company } }: Props) {
  const t = useTranslations('issue')
  if (state === 'given-up') return <Chip>{t('stateGivenUp')}</Chip>
  if (state === 'solved') {
    return (
      <Chip tone="solved" icon={<Check />}>
        {t('stateSolved', { kind })}
      </Chip>
    )
  }
  if (state === 'mine') return <Chip tone={kind === 'praise' ? 'neutral' : 'move'}>{t('stateMine', { kind })}</Chip>
  if (waitedDays && kind !== 'praise') return <Chip tone={waitedDays >= PATIENCE_DAYS ? 'late' : 'neutral'}>{t('noReply', { days: waitedDays })}</Chip>
  const [reader, ...others] = shownTo
  const name = others.length > 0 ? null : (reader?.companyName ?? company?.name)
  return <Chip>{name ? t('waitingFor', { company: name, kind }) : t('waitingForThem', { kind })}</Chip>
}
