import { MonitorSmartphone } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { Chip } from '@/platform/ui/chip'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { SubmitButton } from '@/platform/ui/submit-button'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { signOutAction, signOutThereAction } from '../actions'
import type { SessionView } from '../schema'

export function SessionsSection({ sessions, here }: { sessions: SessionView[]; here: string | undefined }) {
  const words = useTranslations('account.settings.sessions')
  return (
    <Section label={words('label')}>
      <RowList label={words('label')}>
        {sessions.map(({ id, browser, address, seenAt }) => (
          <Row
            key={id}
            icon={<MonitorSmartphone className="mt-0.5 size-5 text-ink-soft" />}
            title={browser}
            soft={
              <>
                {address} · {words('seen')} <When at={seenAt} />
              </>
            }
            chip={id === here && <Chip tone="mine">{words('here')}</Chip>}
            action={id === here ? <SignOutHere label={words('signOut')} /> : <SignOutThere id={id} label={words('signOutThere')} />}
          />
        ))}
      </RowList>
    </Section>
  )
}

function SignOutHere({ label }: { label: string }) {
  return (
    <form action={signOutAction}>
      <SubmitButton variant="plain" size="small">
        {label}
      </SubmitButton>
    </form>
  )
}

function SignOutThere({ id, label }: { id: string; label: string }) {
  return (
    <ActionForm action={signOutThereAction} className="grid gap-2">
      <input type="hidden" name="sessionId" value={id} />
      <SubmitButton variant="plain" size="small">
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
