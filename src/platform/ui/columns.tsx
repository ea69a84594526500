import type { ReactNode } from 'react'

// A page's story, and what stands beside it. One column until there is room for two.
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid items-start gap-x-6.5 gap-y-3.75 lg:grid-cols-[minmax(0,1fr)_300px]">
      <div className="grid min-w-0 gap-3.75">{children}</div>
      <aside className="grid min-w-0 gap-3.75">{aside}</aside>
    </div>
  )
}
