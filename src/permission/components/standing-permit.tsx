import { Eye, EyeOff } from '@/platform/ui/icons'
import type { PermittedIssue } from '@/inbox/schema'
import { ButtonLink } from '@/platform/ui/button-link'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { Choices, Faults } from '../choices'
import type { ConsideredStanding } from '../standing-schema'
import { AskCompany } from './ask-company'
import { Refused } from './refused'
import { StandingInForce } from './standing-in-force'
import { StandingToGive } from './standing-to-give'

type Props = {
  considered: ConsideredStanding
  choices: Choices
  faults: Faults
  seen: PermittedIssue | null
  news: { given: 'given' | 'changed' | null; taken: string | null; other: boolean; change: boolean }
}

/** All issues about a product or with a company, new ones too: the whole page. */
export function StandingPermit({ considered, choices, faults, seen, news }: Props) {
  const t = useTranslations('permission')
  const { productId, aboutId, aboutName, company, inForce, refusal } = considered
  const here = productId ? `/have/${productId}` : `/companies/${aboutId}`
  const kind = productId ? 'product' : 'company'
  const named = news.other ? null : company
  const which = named && aboutId === named.companyId ? 'same' : kind
  const title = named ? t(inForce ? (news.change ? 'standingHeadChange' : 'standingHeadInForce') : 'standingHead', { company: named.name, kind: which, about: aboutName }) : t('standingHeadNobody', { kind, about: aboutName })
  const other = (
    <p className="mt-3.5 text-center">
      <ButtonLink variant="ghost" size="small" href={`${here}/permit?other`}>
        {t('another')}
      </ButtonLink>
    </p>
  )

  return (
    <>
      <PageHead
        eyebrow={<TextLink href={here}>{aboutName}</TextLink>}
        icon={named?.companyId && <CompanyIcon companyId={named.companyId} name={named.name} size="big" />}
        title={title}
      />
      {news.given && inForce && <Notice className="mb-4.5" tone="shown" icon={<Eye />}>{t(news.given === 'changed' ? 'standingChanged' : 'standingGiven', { company: inForce.companyName, count: inForce.issues })}</Notice>}
      {news.taken && <Notice className="mb-4.5" icon={<EyeOff />}>{t('standingTaken', { count: Number(news.taken) || 0 })}</Notice>}
      {!named ? (
        <AskCompany address={`${here}/permit`} />
      ) : inForce && news.change ? (
        <StandingToGive considered={considered} choices={choices} faults={faults} seen={seen} address={`${here}/permit`} change />
      ) : inForce ? (
        <StandingInForce standing={inForce} seen={seen} change={`${here}/permit?company=${named.domain}&change=1`}>{other}</StandingInForce>
      ) : refusal ? (
        <Refused company={company} refusal={refusal} address={`${here}/permit`} typed={choices.company} />
      ) : (
        <StandingToGive considered={considered} choices={choices} faults={faults} seen={seen} address={`${here}/permit`}>{other}</StandingToGive>
      )}
    </>
  )
}
