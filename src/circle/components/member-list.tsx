import { ActionButton } from '@/platform/ui/action-button'
import { Chip } from '@/platform/ui/chip'
import { Link2, RefreshCw } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { When } from '@/platform/ui/when'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import { removeMemberAction } from '../actions'
import type { CircleWithMembers, MemberView } from '../schema'
import { linkWords } from './link-words'
import { OnceShownMember } from './once-shown-member'

export function MemberList({ circle: { name, people } }: { circle: CircleWithMembers }) {
  const t = useTranslations('circle.one')
  return (
    <Pad label={<span id="members">{t('members')}</span>}>
      {people.length === 0 && <p className="text-ink-soft">{t('nobody')}</p>}
      <ul role="list" aria-label={t('members')} className="-my-3 empty:hidden">
        {people.map((member) => (
          <Member key={member.id} member={member} circle={name} />
        ))}
      </ul>
    </Pad>
  )
}

function Member({ member, circle }: { member: MemberView; circle: string }) {
  const t = useTranslations('circle.one')
  const { id, name, state, joinedAs } = member
  return (
    <li className="grid gap-2 border-t border-line py-3.5 first:border-t-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <b className="min-w-0 break-words">{name}</b>
        <Chip tone={state === 'open' ? 'shown' : 'neutral'} icon={<Link2 />}>
          <State member={member} />
        </Chip>
      </div>
      <p className="text-small text-ink-soft">
        {joinedAs && <>{t('joinedAs', { name: joinedAs })} · </>}
        <Visits member={member} />
      </p>
      <div className="flex flex-wrap items-start justify-between gap-2">
        <OnceShownMember renews words={linkWords(t)} title={circle}>
          <input type="hidden" name="memberId" value={id} />
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <SubmitButton variant="plain" size="small" icon={<RefreshCw />} aria-label={t('renewOf', { name })}>
              {t('renew')}
            </SubmitButton>
            <span className="text-small text-ink-soft">{t('renewHint')}</span>
          </div>
        </OnceShownMember>
        <ActionButton action={removeMemberAction} fields={{ memberId: id }} variant="danger" size="small" aria-label={t('takeOutOf', { name })}>
          {t('takeOut')}
        </ActionButton>
      </div>
    </li>
  )
}

function State({ member: { state, expiresAt } }: { member: MemberView }) {
  const t = useTranslations('circle.one')
  const format = useFormatter()
  if (state === 'revoked') return t('revokedLink')
  if (!expiresAt) return t('works')
  // It ends as its last day does.
  const when = format.dateTime(new Date(Date.parse(expiresAt) - 1), { day: 'numeric', month: 'short', year: 'numeric' })
  return t(state === 'expired' ? 'expired' : 'worksUntil', { when })
}

function Visits({ member: { opens, lastOpenedAt } }: { member: MemberView }) {
  const t = useTranslations('circle.one')
  return (
    <>
      {t('opens', { count: opens })}
      {lastOpenedAt && <> · {t.rich('last', { when: () => <When at={lastOpenedAt} /> })}</>}
    </>
  )
}
