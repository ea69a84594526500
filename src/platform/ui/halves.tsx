import type { ReactNode } from 'react'

// Two equals, such as what I choose and what they will see; below each other where there is no room.
export function Halves({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-6.5 lg:grid-cols-2 [&>*]:min-w-0">{children}</div>
}
