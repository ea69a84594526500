import { signOutAction } from '@/account/actions'
import { CompanyPortal } from '@/domain-proof/components/company-portal'
import { getWorkspace } from '@/domain-proof/operations/get-workspace'
import { currentAgent } from '@/platform/auth/current'
import { load } from '@/platform/edge/page'

// The frame of a company's side. It protects nothing: every page asks for itself who is there.
export default async function PortalLayout({ params, children }: LayoutProps<'/portal/[companyId]'>) {
  const { companyId } = await params
  const workspace = await load(getWorkspace, {}, currentAgent(companyId))
  return (
    <CompanyPortal workspace={workspace} signOut={signOutAction}>
      {children}
    </CompanyPortal>
  )
}
