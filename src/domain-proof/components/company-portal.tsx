import { Building2, ChartColumn, Clock, Inbox, LogOut, Megaphone, NotebookText, Send, Users } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { Brand } from '@/platform/ui/brand'
import { ButtonLink } from '@/platform/ui/button-link'
import { NavAction } from '@/platform/ui/nav-action'
import { Notice } from '@/platform/ui/notice'
import { PortalShell } from '@/platform/ui/portal-shell'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { Workspace } from '../schema'

type Props = { workspace: Workspace; signOut: () => Promise<void>; children: ReactNode }

// The company's side. On every page it says that every look is logged.
export function CompanyPortal({ workspace, signOut, children }: Props) {
  const t = useTranslations('domain-proof')
  const format = useFormatter()
  const { companyId, domain, provedAt, endsAt, endsSoon, name, agentName, role } = workspace
  const day = format.dateTime(new Date(provedAt), { day: 'numeric', month: 'long' })
  return (
    <PortalShell
      brand={<Brand name={t('brand')} href={`/portal/${companyId}`} />}
      items={[
        { href: `/portal/${companyId}`, label: t('inbox'), icon: <Inbox />, exact: true },
        { href: `/portal/${companyId}/insight`, label: t('insight'), icon: <ChartColumn /> },
        { href: `/portal/${companyId}/notices`, label: t('notices'), icon: <Megaphone /> },
        { href: `/portal/${companyId}/team`, label: t('team'), icon: <Users /> },
      ]}
      more={role === 'owner' ? [{ href: `/portal/${companyId}/webhooks`, label: t('webhooks'), icon: <Send /> }] : []}
      foot={[
        { href: '/portal', label: t('companies'), icon: <Building2 />, exact: true },
        { href: '/today', label: t('own'), icon: <NotebookText /> },
      ]}
      end={
        <form action={signOut}>
          <NavAction icon={<LogOut />}>{t('signOut')}</NavAction>
        </form>
      }
      labels={{ nav: t('nav'), more: t('more'), skip: t('skip') }}
      company={
        <>
          <b>{name}</b> · {t('proved', { named: name === domain ? 'yes' : 'no', domain, day })} · {t('asRole', { name: agentName, role })}
        </>
      }
      logged={t('logged')}
    >
      {endsSoon && endsAt && (
        <Notice
          className="mb-5"
          tone="late"
          icon={<Clock />}
          action={
            <ButtonLink size="small" href={`/portal/prove?domain=${domain}`}>
              {t('renew')}
            </ButtonLink>
          }
        >
          {t('endsSoon', { day: format.dateTime(new Date(endsAt), { dateStyle: 'long' }) })}
        </Notice>
      )}
      {children}
    </PortalShell>
  )
}
