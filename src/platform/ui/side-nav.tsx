import type { ReactNode } from 'react'
import type { NavItem } from './nav-item'
import { NavList } from './nav-list'

type Props = {
  label: string
  brand: ReactNode
  items: NavItem[]
  foot?: NavItem[]
  end?: ReactNode
  slot?: ReactNode
}

// Desktop only: 216 px that stay while the page moves.
export function SideNav({ label, brand, items, foot, end, slot }: Props) {
  return (
    <nav
      aria-label={label}
      className="sticky top-0 hidden h-dvh flex-col gap-0.75 overflow-y-auto px-3 py-5.5 md:flex print:hidden"
    >
      <div className="px-2.5 pt-0.5 pb-4.5">{brand}</div>
      {slot}
      <NavList items={items} />
      <div className="grow" />
      {foot && <NavList items={foot} />}
      {end}
    </nav>
  )
}
