import { Mail } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { Chip } from '@/platform/ui/chip'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { resendAction, withdrawAction } from '../actions'
import type { InvitationView } from '../schema'

type Props = { companyId: string; invitations: InvitationView[]; mayInvite: boolean }

export function InvitationList({ companyId, invitations, mayInvite }: Props) {
  const t = useTranslations('member')
  if (invitations.length === 0) return null
  return (
    <Section label={t('invited')}>
      <RowList label={t('invited')}>
        {invitations.map(({ id, email, role, invitedBy, expiresAt, over }) => (
          <Row
            key={id}
            quiet={over}
            icon={<Mail className="size-5 text-ink-soft" />}
            title={<span className="break-all">{email}</span>}
            soft={
              <>
                {t('by', { name: invitedBy })} · {over ? t('overSince') : t('until')} <When at={expiresAt} />
              </>
            }
            chip={<Chip tone={over ? 'late' : 'neutral'}>{over ? t('over') : t(role)}</Chip>}
            action={
              mayInvite && (
                <>
                  <ActionButton action={resendAction} fields={{ companyId, invitationId: id }} variant="plain" size="small" aria-label={t('resendOf', { email })}>
                    {t('resend')}
                  </ActionButton>
                  <ActionButton action={withdrawAction} fields={{ companyId, invitationId: id }} variant="ghost" size="small" aria-label={t('withdrawOf', { email })}>
                    {t('withdraw')}
                  </ActionButton>
                </>
              )
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
