import { TermsForPerson } from '@/agreement/components/terms-for-person'
import type { TermsView } from '@/agreement/schema'
import { ReadBy } from '@/access-log/components/read-by'
import type { AccessView } from '@/access-log/schema'
import { IssueForCompany } from '@/inbox/components/issue-for-company'
import type { PermittedIssue } from '@/inbox/schema'
import { ButtonLink } from '@/platform/ui/button-link'
import { Halves } from '@/platform/ui/halves'
import { Lens } from '@/platform/ui/lens'
import { Pad } from '@/platform/ui/pad'
import { KeepReceipt } from '@/receipt/components/keep-receipt'
import { useTranslations } from '@/platform/ui/words'
import type { ConsideredPermission, PermissionView } from '../schema'
import { NotHereYet } from './not-here-yet'
import { PermissionTerms } from './permission-terms'
import { StaysWithYou } from './stays-with-you'
import { TakeBack } from './take-back'

type Props = { considered: ConsideredPermission; inForce: PermissionView; seen: PermittedIssue; looks: AccessView[]; terms: TermsView }

export function PermissionInForce({ considered, inForce, seen, looks, terms }: Props) {
  const t = useTranslations('permission')
  const { issueId, company } = considered
  const footer = <StaysWithYou notes={considered.privateNotes} named={inForce.shownAs !== null} choices={inForce} />
  return (
    <Halves>
      <div className="grid gap-3.75">
        <Pad label={t('term')}>
          {inForce.standingId && <p className="mb-3 text-small text-ink-soft">{t('ofStanding')}</p>}
          <PermissionTerms permission={inForce} />
          <div className="mt-4.5 grid gap-2">
            <TakeBack permission={inForce} from="issue" wide />
            <ButtonLink href={`/issues/${issueId}/permit?company=${company?.domain ?? ''}&change=1`}>{t('change')}</ButtonLink>
            <ButtonLink variant="ghost" size="small" href={`/issues/${issueId}/permit?other`}>
              {t('another')}
            </ButtonLink>
          </div>
        </Pad>
        <Pad label={t('readBy')}>
          <ReadBy looks={looks} />
        </Pad>
        <TermsForPerson terms={terms} permissionId={inForce.id} company={inForce.companyName} />
        <NotHereYet permission={inForce} looks={looks} />
        <Pad label={t('keep')}>
          <KeepReceipt address={`/api/v1/permissions/${inForce.id}`} company={inForce.companyName} />
        </Pad>
      </div>
      <Lens header={t('sees', { company: inForce.companyName })} footer={footer}>
        <IssueForCompany issue={seen} level={3} picture={inForce.faceId && `/api/v1/faces/${inForce.faceId}/picture`} />
      </Lens>
    </Halves>
  )
}
