import { UserRound } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { Chip } from '@/platform/ui/chip'
import { FormSelect } from '@/platform/ui/form-fields'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { SubmitButton } from '@/platform/ui/submit-button'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { changeRoleAction, removeColleagueAction } from '../actions'
import type { MemberView, TeamView } from '../schema'

type Props = { companyId: string; team: TeamView; /** Whom the owner is asked about. */ removing?: string; changing?: string }

export function TeamList({ companyId, team: { me, members }, removing, changing }: Props) {
  const t = useTranslations('member')
  const owner = me.mayInvite === true
  return (
    <RowList label={t('team')}>
      {members.map((member) => {
        const { personId, name, role, joinedAt } = member
        const asked = owner && (removing === personId || changing === personId)
        return (
          <Row
            key={personId}
            icon={<UserRound className="size-5 text-ink-soft" />}
            title={personId === me.personId ? t('you', { name }) : name}
            soft={
              <>
                {t(`may.${role}`)} {t('since')} <When at={joinedAt} />
                {changing === personId && owner && <RoleForm companyId={companyId} member={member} />}
                {removing === personId && owner && <SureForm companyId={companyId} member={member} />}
              </>
            }
            chip={<Chip tone={role === 'owner' ? 'mine' : 'neutral'}>{t(role)}</Chip>}
            action={owner && !asked && <Verbs companyId={companyId} member={member} mine={personId === me.personId} />}
          />
        )
      })}
    </RowList>
  )
}

function Verbs({ companyId, member: { personId, name }, mine }: { companyId: string; member: MemberView; mine: boolean }) {
  const t = useTranslations('member')
  const team = `/portal/${companyId}/team`
  return (
    <>
      <ButtonLink size="small" variant="ghost" data-stay href={`${team}?change=${personId}`} aria-label={t('changeOf', { name })}>
        {t('change')}
      </ButtonLink>
      {!mine && (
        <ButtonLink size="small" variant="danger" data-stay href={`${team}?remove=${personId}`} aria-label={t('removeOf', { name })}>
          {t('remove')}
        </ButtonLink>
      )}
    </>
  )
}

function RoleForm({ companyId, member }: { companyId: string; member: MemberView }) {
  const t = useTranslations('member')
  return (
    <ActionForm action={changeRoleAction} className="mt-3 grid max-w-110 gap-3">
      <input type="hidden" name="companyId" value={companyId} />
      <input type="hidden" name="colleagueId" value={member.personId} />
      <FormSelect name="role" label={t('roleOf', { name: member.name })} defaultValue={member.role}>
        {(['owner', 'agent', 'reader'] as const).map((role) => (
          <option key={role} value={role}>
            {t(`option.${role}`)}
          </option>
        ))}
      </FormSelect>
      <div className="flex flex-wrap gap-2">
        <SubmitButton size="small">{t('save')}</SubmitButton>
        <ButtonLink size="small" variant="ghost" data-stay href={`/portal/${companyId}/team`}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}

// What cannot be undone asks first.
function SureForm({ companyId, member: { personId, name } }: { companyId: string; member: MemberView }) {
  const t = useTranslations('member')
  return (
    <div className="mt-3 grid gap-3">
      <p className="text-ink">{t('removeSure', { name })}</p>
      <div className="flex flex-wrap gap-2">
        <ActionButton action={removeColleagueAction} fields={{ companyId, colleagueId: personId }} variant="danger" size="small">
          {t('removeNow', { name })}
        </ActionButton>
        <ButtonLink size="small" variant="ghost" data-stay href={`/portal/${companyId}/team`}>
          {t('keep')}
        </ButtonLink>
      </div>
    </div>
  )
}
