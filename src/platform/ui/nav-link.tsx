'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; current?: boolean; exact?: boolean; className?: string; children: ReactNode }

// Knows by itself whether it is current, so that layouts need not know the path and stay static.
export function NavLink({ href, current, exact, className, children }: Props) {
  const pathname = usePathname()
  const isHere = current ?? pathname === href
  const isBelow = current === undefined && !exact && href !== '/' && pathname.startsWith(`${href}/`)

  return (
    <a href={href} className={className} aria-current={isHere ? 'page' : isBelow || undefined}>
      {children}
    </a>
  )
}
