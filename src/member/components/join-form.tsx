import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Notice } from '@/platform/ui/notice'
import { useTranslations } from '@/platform/ui/words'
import { acceptAction } from '../actions'

/** `mine` is the address of whoever is signed in; null for nobody. */
export function JoinForm({ token, company, email, mine }: { token: string; company: string; email: string; mine: string | null }) {
  const t = useTranslations('member')
  if (mine === email) {
    return (
      <ActionButton action={acceptAction} fields={{ token }} wide>
        {t('joinTitle', { company })}
      </ActionButton>
    )
  }
  if (mine) return <Notice tone="late">{t('joinOther', { email })}</Notice>
  return (
    <div className="grid gap-3">
      <p>{t('joinFor', { email })}</p>
      <ButtonLink wide variant="main" href={`/sign-in?next=${encodeURIComponent(`/join/${token}`)}`}>
        {t('joinIn')}
      </ButtonLink>
      <ButtonLink wide href="/sign-up">
        {t('joinUp')}
      </ButtonLink>
      <p className="text-small text-ink-soft">{t('joinNew')}</p>
    </div>
  )
}
