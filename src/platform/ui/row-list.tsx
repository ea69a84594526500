import clsx from 'clsx'
import type { ReactNode } from 'react'
import { cardClass } from './card-class'

// role="list": Safari forgets that an unmarked list is a list.
export function RowList({
  children,
  label,
  className,
}: {
  children: ReactNode
  label?: string
  className?: string
}) {
  return (
    <ul role="list" aria-label={label} className={clsx(cardClass, className)}>
      {children}
    </ul>
  )
}
