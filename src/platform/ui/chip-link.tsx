import type { ReactNode } from 'react'
import { chipClass } from './chip'

type Props = { href: string; current?: boolean; icon?: ReactNode; count?: number; children: ReactNode }

// A filter that is a link: it works without JavaScript and can be kept as a bookmark.
export function ChipLink({ href, current, icon, count, children }: Props) {
  return (
    <a
      href={href}
      aria-current={current || undefined}
      className={chipClass(current ? 'mine' : 'neutral', chipLinkClass)}
    >
      {icon}
      {children}
      {count !== undefined && <span className="num">{count}</span>}
    </a>
  )
}

// The finger gets more room than the eye sees.
const chipLinkClass =
  'relative min-h-9 transition-colors hover:bg-line hover:text-ink after:absolute after:-inset-1 md:pointer-fine:min-h-7'
