import type { ReactNode } from 'react'

type Props = { icon?: ReactNode; children: ReactNode; action?: ReactNode }

// A sentence that says what to do, and the one thing to do it with.
export function EmptyState({ icon, children, action }: Props) {
  return (
    <div className="grid justify-items-center gap-3.5 rounded-card border border-dashed border-line px-5 py-10 text-center">
      {icon && (
        <div className="grid size-12 place-items-center rounded-2xl bg-sunk text-ink-soft [&_svg]:size-6">
          {icon}
        </div>
      )}
      <div className="max-w-[44ch] text-balance text-ink-soft">{children}</div>
      {action && <div className="flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
