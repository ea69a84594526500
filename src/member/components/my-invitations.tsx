import { ActionButton } from '@/platform/ui/action-button'
import { useTranslations } from '@/platform/ui/words'
import { When } from '@/platform/ui/when'
import { acceptAction } from '../actions'
import type { MyInvitation } from '../schema'

/** On the portal's first page: who asks me to join them. */
export function MyInvitations({ invitations }: { invitations: MyInvitation[] }) {
  const t = useTranslations('member')
  return (
    <ul role="list" aria-label={t('mine')} className="mb-6 grid gap-4 border-b border-line pb-6">
      {invitations.map(({ companyId, id, company, role, invitedBy, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3">
          <div className="min-w-0 grow basis-40">
            <p className="font-semibold">{t('invitedTo', { company })}</p>
            <p className="text-small text-ink-soft">
              {t('by', { name: invitedBy })}, {t(`as.${role}`)} · {t('until')} <When at={expiresAt} />
            </p>
          </div>
          <ActionButton action={acceptAction} fields={{ companyId, invitationId: id }} size="small" aria-label={t('joinOf', { company })}>
            {t('join')}
          </ActionButton>
        </li>
      ))}
    </ul>
  )
}
