import { Building2, Inbox, LogOut, NotebookText } from 'lucide-react'
import type { ReactNode } from 'react'
import { Brand } from '@/platform/ui/brand'
import { NavAction } from '@/platform/ui/nav-action'
import { PortalShell } from '@/platform/ui/portal-shell'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { Workspace } from '../schema'

type Props = { workspace: Workspace; signOut: () => Promise<void>; children: ReactNode }

// The company's side. On every page it says that every look is logged.
export function CompanyPortal({ workspace, signOut, children }: Props) {
  const t = useTranslations('domain-proof')
  const format = useFormatter()
  const { companyId, domain, provedAt, name, agentName } = workspace
  const day = format.dateTime(new Date(provedAt), { day: 'numeric', month: 'long' })
  return (
    <PortalShell
      brand={<Brand name={t('brand')} href={`/portal/${companyId}`} />}
      items={[{ href: `/portal/${companyId}`, label: t('inbox'), icon: <Inbox /> }]}
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
          <b>{name}</b> · {t('proved', { domain, day })} · {t('asAgent', { name: agentName })}
        </>
      }
      logged={t('logged')}
    >
      {children}
    </PortalShell>
  )
}
