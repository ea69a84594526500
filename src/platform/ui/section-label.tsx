import type { ReactNode } from 'react'

type Props = { children: ReactNode; aside?: ReactNode; id?: string; level?: 2 | 3 }

// Small capitals, with room for one quiet link at the right.
export function SectionLabel({ children, aside, id, level = 2 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="flex items-baseline justify-between gap-3">
      <Heading id={id} className="text-label tracking-wide text-ink-soft uppercase">
        {children}
      </Heading>
      {aside && <div className="shrink-0 text-small text-ink-soft">{aside}</div>}
    </div>
  )
}
