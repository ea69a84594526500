import type { ReactNode } from 'react'

export type NavItem = {
  href: string
  label: string
  icon: ReactNode
  /** Draws its number where the list wants it. It may come later than the list: the page does not wait for it. */
  count?: (className: string) => ReactNode
  exact?: boolean
}

// Shared by links and by the sign-out button that stands among them.
export const navItemClass =
  'flex w-full min-h-11 md:pointer-fine:min-h-10 items-center gap-2.5 rounded-[10px] px-2.5 py-1.5 text-left font-medium ' +
  'text-ink-soft transition-colors hover:bg-sunk hover:text-ink [&_svg]:size-4.75 ' +
  'aria-[current]:bg-mine-soft aria-[current]:text-mine'
