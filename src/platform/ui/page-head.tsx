import clsx from 'clsx'
import type { ReactNode } from 'react'

type Props = {
  eyebrow?: ReactNode
  /** Says the state ("Three things need you"), not the name of the page. */
  title: ReactNode
  soft?: ReactNode
  icon?: ReactNode
  actions?: ReactNode
}

export function PageHead({ eyebrow, title, soft, icon, actions }: Props) {
  return (
    <header className="mb-5 flex flex-wrap items-start justify-between gap-x-5 gap-y-3">
      <div className={clsx('flex min-w-0 items-center gap-4.25', actions && 'md:max-w-[70%]')}>
        {icon}
        <div className="min-w-0">
          {eyebrow && <p className="mb-1 text-small text-ink-soft">{eyebrow}</p>}
          <h1>{title}</h1>
          {soft && <div className="mt-1.5 text-ink-soft">{soft}</div>}
        </div>
      </div>
      {actions && <div className="flex max-w-full flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}
