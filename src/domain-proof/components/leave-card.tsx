import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import { leaveCompanyAction } from '../actions'
import type { Workspace } from '../schema'

type Props = { workspace: Workspace; refusal: string | null; alone: boolean; /** The question is on the page. */ sure: boolean }

export function LeaveCard({ workspace: { companyId, name }, refusal, alone, sure }: Props) {
  const t = useTranslations('domain-proof')
  const team = `/portal/${companyId}/team`
  return (
    <Pad label={t('leaveHead')}>
      <p className="text-ink-soft">{refusal ?? t(alone ? 'leaveAlone' : 'leaveSentence')}</p>
      {!refusal && (
        <div className="mt-3 flex flex-wrap gap-2">
          {sure ? (
            <>
              <ActionButton action={leaveCompanyAction} fields={{ companyId }} variant="danger" size="small">
                {t('leaveNow', { company: name })}
              </ActionButton>
              <ButtonLink variant="ghost" size="small" data-stay href={team}>
                {t('stay')}
              </ButtonLink>
            </>
          ) : (
            <ButtonLink variant="danger" size="small" data-stay href={`${team}?leave`}>
              {t('leave')}
            </ButtonLink>
          )}
        </div>
      )}
    </Pad>
  )
}
