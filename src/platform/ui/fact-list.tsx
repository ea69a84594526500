import clsx from 'clsx'
import type { ReactNode } from 'react'

export function FactList({ children, className }: { children: ReactNode; className?: string }) {
  return <dl className={clsx('-my-1.5', className)}>{children}</dl>
}
