import type { ReactNode } from 'react'

// Holds Bubbles, oldest first.
export function Thread({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ol role="list" aria-label={label} className="grid gap-3.5">
      {children}
    </ol>
  )
}
