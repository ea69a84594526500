import type { ReactNode } from 'react'
import { IssueForCompany } from '@/inbox/components/issue-for-company'
import type { PermittedIssue } from '@/inbox/schema'
import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Halves } from '@/platform/ui/halves'
import { Lens } from '@/platform/ui/lens'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import { revokeStandingAction } from '../actions'
import type { StandingView } from '../standing-schema'
import { PermissionTerms } from './permission-terms'

type Props = { standing: StandingView; seen: PermittedIssue | null; /** Where it is changed. */ change: string; children: ReactNode }

export function StandingInForce({ standing, seen, change, children }: Props) {
  const t = useTranslations('permission')
  const { id, companyName: company, issues, faceId } = standing
  return (
    <Halves>
      <Pad label={t('term')}>
        <p className="mb-3">{t('standingNow', { company, count: issues })}</p>
        <PermissionTerms permission={standing} />
        <div className="mt-4.5 grid gap-2">
          <ActionButton action={revokeStandingAction} fields={{ standingId: id }} variant="danger" wide>
            {t('takeBackStanding', { count: issues })}
          </ActionButton>
          <ButtonLink href={change}>{t('change')}</ButtonLink>
        </div>
        {children}
      </Pad>
      <Lens header={t('seesNewest', { company })} draft={!seen}>
        {seen ? <IssueForCompany issue={seen} level={3} picture={faceId && `/api/v1/faces/${faceId}/picture`} /> : <p className="text-ink-soft">{t('standingNothing', { company })}</p>}
      </Lens>
    </Halves>
  )
}
