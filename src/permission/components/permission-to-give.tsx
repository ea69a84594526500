import { IssueForCompany } from '@/inbox/components/issue-for-company'
import type { PermittedIssue } from '@/inbox/schema'
import { ButtonLink } from '@/platform/ui/button-link'
import { Lens } from '@/platform/ui/lens'
import { useTranslations } from '@/platform/ui/words'
import type { Choices } from '../choices'
import type { ConsideredPermission } from '../schema'
import { LiveChoices } from './live-choices'
import { PermitChoices } from './permit-choices'
import { PermitForm } from './permit-form'
import { StaysWithYou } from './stays-with-you'

type Props = {
  considered: ConsideredPermission
  choices: Choices
  faults: { [Name in keyof Choices]?: string[] }
  /** What they would see; null until the choices are whole. */
  seen: PermittedIssue | null
}

export function PermissionToGive({ considered, choices, faults, seen }: Props) {
  const t = useTranslations('permission')
  const { issueId, privateNotes } = considered
  const company = considered.company!.name
  const lens = (
    <>
      <Lens draft header={t('willSee', { company })} footer={<StaysWithYou notes={privateNotes} named={!!choices.shownAs} />}>
        {seen ? <IssueForCompany issue={seen} level={3} /> : <p className="text-ink-soft">{t('finish', { company })}</p>}
      </Lens>
      {seen && <PermitForm issueId={issueId} company={company} choices={choices} />}
      <p className="mt-3.5 text-center">
        <ButtonLink variant="ghost" size="small" href={`/issues/${issueId}/permit?other`}>
          {t('another')}
        </ButtonLink>
      </p>
    </>
  )
  return (
    <LiveChoices address={`/issues/${issueId}/permit`} submit={t('show')} seen={lens}>
      <PermitChoices considered={considered} choices={choices} faults={faults} />
    </LiveChoices>
  )
}
