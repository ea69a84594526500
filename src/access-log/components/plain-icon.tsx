import type { ReactNode } from 'react'

// Where no company stands: as wide as its icon would be.
export function PlainIcon({ children }: { children: ReactNode }) {
  return <span className="grid size-9.5 shrink-0 place-items-center rounded-[11px] bg-sunk text-ink-soft [&_svg]:size-5">{children}</span>
}
