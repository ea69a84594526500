import clsx from 'clsx'
import type { ReactNode } from 'react'
import { toneClass, type Tone } from './chip'

type Props = { tone?: Tone; icon?: ReactNode; children: ReactNode; action?: ReactNode; className?: string }

// Something happened, and perhaps it can be undone: the undo form goes into `action`.
export function Notice({ tone = 'neutral', icon, children, action, className }: Props) {
  return (
    <div
      role="status"
      className={clsx(
        'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card px-4 py-2.5',
        toneClass[tone],
        className,
      )}
    >
      <div className="flex min-w-0 grow basis-48 items-start gap-2.5 text-ink [&_svg]:mt-0.75 [&_svg]:size-4.5">
        {icon}
        <div className="min-w-0">{children}</div>
      </div>
      {action && <div className="flex flex-wrap gap-2">{action}</div>}
    </div>
  )
}
