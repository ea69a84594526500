import clsx from 'clsx'
import type { ReactNode } from 'react'

type Props = { label: ReactNode; children: ReactNode; late?: boolean }

// One thing known, as part of a FactList.
export function Fact({ label, children, late }: Props) {
  return (
    <div className="flex items-baseline justify-between gap-3.5 border-t border-dashed border-line py-1.5 first:border-t-0">
      <dt className="min-w-0 text-ink-soft">{label}</dt>
      <dd className={clsx('num max-w-[62%] shrink-0 text-right font-semibold', late && 'text-late')}>
        {children}
      </dd>
    </div>
  )
}
