'use client'

import { Menu } from '@/platform/ui/icons'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

// Phone only: what has no tab of its own. A popover opens, closes on Escape and on a tap beside it without JavaScript.
// The key closes it after a link in it was followed, since the layout around it stays.
export function MoreMenu({ label, children }: { label: string; children: ReactNode }) {
  const pathname = usePathname()
  return (
    <div key={pathname} className="md:hidden">
      <button type="button" popoverTarget="more-menu" className={buttonClass}>
        <Menu className="size-5" />
        {label}
      </button>
      <nav id="more-menu" popover="auto" aria-label={label} className={menuClass}>
        {children}
      </nav>
    </div>
  )
}

const buttonClass =
  '-mr-3 flex min-h-11 items-center gap-1.5 rounded-full px-3 text-small font-[550] text-ink-soft'
const menuClass =
  'inset-auto top-14 right-3 w-64 max-w-[calc(100vw-1.5rem)] gap-0.75 rounded-card border border-line bg-card p-2 text-ink ' +
  'shadow-[0_10px_40px_oklch(0.2_0.02_70/0.25)] backdrop:bg-transparent open:grid'
