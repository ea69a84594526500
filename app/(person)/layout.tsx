import { Bell, BookOpen, Box, Building2, Eye, Heart, Import, LogOut, MessageSquare, Scale, Search as Lens, Settings2, Sun, ThumbsUp, Trash2, Users } from '@/platform/ui/icons'
import { signOutAction } from '@/account/actions'
import { Capture } from '@/capture/components/capture'
import { load } from '@/platform/edge/page'
import { Brand } from '@/platform/ui/brand'
import { NavAction } from '@/platform/ui/nav-action'
import { PersonShell } from '@/platform/ui/person-shell'
import { getTranslations } from '@/platform/ui/words'
import { Search } from '@/search/components/search'
import { NeedsCount } from '@/today/components/needs-count'
import { countNeeds } from '@/today/operations/count-needs'

// The frame of the person's side. It protects nothing: every page asks for itself who is there.
export default async function PersonLayout({ children }: LayoutProps<'/'>) {
  const t = await getTranslations('shell')
  // Not waited for: the page begins to read meanwhile.
  const counted = load(countNeeds, {})
  // What goes wrong is heard where the number is drawn.
  counted.catch(() => undefined)
  const items = [
    { href: '/today', label: t('today'), icon: <Sun />, count: (className: string) => <NeedsCount {...{ counted, className }} /> },
    { href: '/have', label: t('have'), icon: <Box /> },
    { href: '/want', label: t('want'), icon: <Heart /> },
    { href: '/issues', label: t('issues'), icon: <MessageSquare /> },
    { href: '/companies', label: t('companies'), icon: <Building2 /> },
  ]
  const more = [
    { href: '/recommendations', label: t('recommendations'), icon: <ThumbsUp /> },
    { href: '/circles', label: t('circles'), icon: <Users /> },
    { href: '/who-can-see', label: t('whoCanSee'), icon: <Eye /> },
    { href: '/reminders', label: t('reminders'), icon: <Bell /> },
    { href: '/companies/scorecard', label: t('scorecard'), icon: <Scale /> },
  ]
  const foot = [
    { href: '/help', label: t('guide'), icon: <BookOpen /> },
    { href: '/import', label: t('import'), icon: <Import /> },
    { href: '/trash', label: t('trash'), icon: <Trash2 /> },
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
      search={<Search />}
      lens={
        <a href="/search" aria-label={t('search')} className="grid size-11 place-items-center rounded-full text-ink-soft">
          <Lens aria-hidden="true" className="size-5" />
        </a>
      }
    >
      {children}
    </PersonShell>
  )
}
