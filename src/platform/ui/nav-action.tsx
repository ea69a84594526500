import type { ComponentProps, ReactNode } from 'react'
import { navItemClass } from './nav-item'

// A button that looks like its neighbours in the navigation: sign out.
export function NavAction({ icon, children, ...rest }: { icon: ReactNode } & ComponentProps<'button'>) {
  return (
    <button className={navItemClass} {...rest}>
      {icon}
      {children}
    </button>
  )
}
