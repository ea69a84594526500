import clsx from 'clsx'
import type { ReactNode } from 'react'

export type Tone = 'neutral' | 'mine' | 'shown' | 'move' | 'late' | 'solved'

export function Chip({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <span className={chipClass(tone)}>
      {icon}
      {children}
    </span>
  )
}

export function chipClass(tone: Tone, more?: string) {
  return clsx(base, toneClass[tone], more)
}

const base =
  'inline-flex max-w-full shrink-0 items-center gap-1.5 rounded-[18px] px-2.5 py-0.5 text-left text-label font-[550] [&_svg]:size-3.5'

export const toneClass: Record<Tone, string> = {
  neutral: 'bg-sunk text-ink-soft',
  mine: 'bg-mine-soft text-mine',
  shown: 'bg-shown-soft text-shown',
  move: 'bg-move-soft text-move',
  late: 'bg-late-soft text-late',
  solved: 'bg-solved-soft text-solved',
}
