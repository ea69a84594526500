import type { Metadata } from 'next'
import { Door } from '@/account/components/door'
import { getAccount } from '@/account/operations/get-account'
import { JoinForm } from '@/member/components/join-form'
import { openInvitation } from '@/member/operations/open-invitation'
import { anyone, currentPerson } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { getTranslations } from '@/platform/ui/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('member'))('join') }
}

export default async function JoinPage({ params }: PageProps<'/join/[token]'>) {
  const { token } = await params
  const { company, email, role, invitedBy, refusal } = await load(openInvitation, { token }, async () => anyone)
  const t = await getTranslations('member')

  if (!company || !email || !role) {
    return (
      <Door title={t('closedTitle')} sentence={refusal}>
        <ButtonLink wide href="/portal">
          {t('closedHome')}
        </ButtonLink>
      </Door>
    )
  }
  const mine = (await currentPerson()) ? (await load(getAccount, {})).email : null
  return (
    <Door title={t('joinTitle', { company })} sentence={t('joinSentence', { name: invitedBy ?? '', as: t(`as.${role}`) })}>
      <p className="mb-4 text-ink-soft">
        {t(`joinMay.${role}`)} {t('logged')}
      </p>
      <JoinForm token={token} company={company} email={email} mine={mine} />
    </Door>
  )
}
