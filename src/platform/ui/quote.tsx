import clsx from 'clsx'
import type { ReactNode } from 'react'

// The person's own sentence, in the title face.
export function Quote({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <blockquote className={clsx('font-title text-quote whitespace-pre-line', className)}>
      {children}
    </blockquote>
  )
}
