import type { ReactNode } from 'react'

// Newest first: the order is part of what it says.
export function Timeline({ children }: { children: ReactNode }) {
  return (
    <ol role="list" className="mt-1">
      {children}
    </ol>
  )
}
