import type { ReactNode } from 'react'

/** Stands where no company's icon can. */
export function PlainIcon({ icon }: { icon: ReactNode }) {
  return (
    <span className="grid size-9.5 shrink-0 place-items-center rounded-[11px] bg-sunk text-ink-soft [&_svg]:size-5">
      {icon}
    </span>
  )
}
