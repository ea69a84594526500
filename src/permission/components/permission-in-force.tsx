import { ReadBy } from '@/access-log/components/read-by'
import type { AccessView } from '@/access-log/schema'
import { IssueForCompany } from '@/inbox/components/issue-for-company'
import type { PermittedIssue } from '@/inbox/schema'
import { ButtonLink } from '@/platform/ui/button-link'
import { Halves } from '@/platform/ui/halves'
import { Lens } from '@/platform/ui/lens'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { ConsideredPermission, PermissionView } from '../schema'
import { NotHereYet } from './not-here-yet'
import { PermissionTerms } from './permission-terms'
import { StaysWithYou } from './stays-with-you'
import { TakeBack } from './take-back'

type Props = { considered: ConsideredPermission; inForce: PermissionView; seen: PermittedIssue; looks: AccessView[] }

export function PermissionInForce({ considered, inForce, seen, looks }: Props) {
  const t = useTranslations('permission')
  const footer = <StaysWithYou notes={considered.privateNotes} named={inForce.shownAs !== null} />
  return (
    <Halves>
      <div className="grid gap-3.75">
        <Pad label={t('term')}>
          <PermissionTerms permission={inForce} />
          <div className="mt-4.5 grid gap-2">
            <TakeBack permission={inForce} from="issue" wide />
            <ButtonLink variant="ghost" size="small" href={`/issues/${considered.issueId}/permit?other`}>
              {t('another')}
            </ButtonLink>
          </div>
        </Pad>
        <Pad label={t('readBy')}>
          <ReadBy looks={looks} />
        </Pad>
        <NotHereYet considered={considered} />
      </div>
      <Lens header={t('sees', { company: inForce.companyName })} footer={footer}>
        <IssueForCompany issue={seen} level={3} />
      </Lens>
    </Halves>
  )
}
