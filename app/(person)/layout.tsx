import { Box, Building2, Eye, Heart, Import, LogOut, MessageSquare, Settings2, Sun, ThumbsUp } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { signOutAction } from '@/account/actions'
import { Capture } from '@/capture/components/capture'
import { load } from '@/platform/edge/page'
import { Brand } from '@/platform/ui/brand'
import { NavAction } from '@/platform/ui/nav-action'
import { PersonShell } from '@/platform/ui/person-shell'
import { countNeeds } from '@/today/operations/count-needs'

// The frame of the person's side. It protects nothing: every page asks for itself who is there.
export default async function PersonLayout({ children }: LayoutProps<'/'>) {
  const t = await getTranslations('shell')
  const { needs } = await load(countNeeds, {})
  const items = [
    { href: '/today', label: t('today'), icon: <Sun />, count: needs },
    { href: '/have', label: t('have'), icon: <Box /> },
    { href: '/want', label: t('want'), icon: <Heart /> },
    { href: '/issues', label: t('issues'), icon: <MessageSquare /> },
    { href: '/companies', label: t('companies'), icon: <Building2 /> },
  ]
  const more = [
    { href: '/recommendations', label: t('recommendations'), icon: <ThumbsUp /> },
    { href: '/who-can-see', label: t('whoCanSee'), icon: <Eye /> },
  ]
  const foot = [
    { href: '/import', label: t('import'), icon: <Import /> },
    { href: '/settings', label: t('settings'), icon: <Settings2 /> },
  ]
  const signOut = (
    <form action={signOutAction}>
      <NavAction icon={<LogOut />}>{t('signOut')}</NavAction>
    </form>
  )

  return (
    <PersonShell
      brand={<Brand name={t('brand')} href="/today" />}
      items={items}
      more={more}
      foot={foot}
      end={signOut}
      labels={{ nav: t('nav'), more: t('more'), skip: t('skip') }}
      capture={<Capture />}
    >
      {children}
    </PersonShell>
  )
}
