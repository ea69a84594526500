import clsx from 'clsx'
import type { ReactNode } from 'react'

type Props = { title: ReactNode; when: ReactNode; href?: string; children?: ReactNode }

export function TimelineItem({ title, when, href, children }: Props) {
  return (
    <li className={clsx('relative pb-4.25 pl-7.5 last:pb-1', line, dot)}>
      <div className="flex items-baseline justify-between gap-3">
        <p className="min-w-0 leading-snug font-semibold">
          {href ? (
            <a href={href} className="underline-offset-3 hover:underline">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        <div className="num shrink-0 text-small text-ink-soft">{when}</div>
      </div>
      {children && <div className="mt-0.5 text-small text-ink-soft">{children}</div>}
    </li>
  )
}

const line =
  'before:absolute before:top-2 before:-bottom-2 before:left-2 before:w-px before:bg-line last:before:hidden'
const dot =
  'after:absolute after:top-1.25 after:left-0.75 after:size-2.75 after:rounded-full after:border-2 after:border-ink-soft after:bg-card'
