import type { ReactNode } from 'react'
import { MoreMenu } from './more-menu'
import type { NavItem } from './nav-item'
import { NavList } from './nav-list'
import { SideNav } from './side-nav'
import { SkipLink } from './skip-link'
import { TabsNav } from './tabs-nav'

export type ShellNav = {
  brand: ReactNode
  /** The tabs: first in the side bar, and at the thumb on a phone. Five at most. */
  items: NavItem[]
  /** The side bar's next ones; on a phone under "More". */
  more?: NavItem[]
  /** At the bottom of the side bar; on a phone under "More". */
  foot?: NavItem[]
  /** After the foot, usually a sign-out form with a NavAction. */
  end?: ReactNode
  labels: { nav: string; more: string; skip: string }
}

// What the person's side and the portal have in common: side bar, phone tabs, "More", and a line on top.
export function AppShell({
  brand,
  items,
  more = [],
  foot = [],
  end,
  labels,
  slot,
  top,
  lens,
  children,
}: ShellNav & {
  slot?: ReactNode
  top?: ReactNode
  /** On a phone, beside "More": the way to the search. */
  lens?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="mx-auto min-h-dvh max-w-7xl md:grid print:block md:grid-cols-[216px_minmax(0,1fr)]">
      <SkipLink label={labels.skip} />
      <SideNav label={labels.nav} items={[...items, ...more]} {...{ brand, foot, end, slot }} />
      <div className="min-w-0 px-3.75 pt-1 pb-25 md:px-8.5 md:pt-5.5 md:pb-22">
        <header className="mb-5 md:mb-7.5">
          <div className="flex items-center justify-between gap-3 md:hidden print:hidden">
            {brand}
            <div className="flex items-center">
              {lens}
              <MoreMenu label={labels.more}>
                {slot}
                <NavList items={[...more, ...foot]} />
                {end}
              </MoreMenu>
            </div>
          </div>
          {top}
        </header>
        <main id="main" tabIndex={-1} className="min-w-0">
          {children}
        </main>
      </div>
      <TabsNav label={labels.nav} items={items} />
    </div>
  )
}
