import clsx from 'clsx'
import type { ReactNode } from 'react'

type Props = {
  /** A box to choose the row by, before everything else. */
  pick?: ReactNode
  icon?: ReactNode
  /** A sentence that says what happened. */
  title: ReactNode
  /** Makes the whole row open this; chip and action stay their own targets. */
  href?: string
  soft?: ReactNode
  chip?: ReactNode
  action?: ReactNode
  /** For what is over or taken back. */
  quiet?: boolean
}

// Wide: one line. Narrow: chip and button go below the sentence, so that words keep the width of the phone.
export function Row({ pick, icon, title, href, soft, chip, action, quiet }: Props) {
  return (
    <li className={clsx(rowClass, href && 'transition-colors hover:bg-sunk/60')}>
      <div className="flex gap-3.25 px-4 py-3.25 @lg:items-center">
        {pick}
        {icon}
        <div className="flex min-w-0 grow flex-col gap-2.5 @lg:flex-row @lg:items-center @lg:gap-3.5">
          <div className="min-w-0 grow">
            <p className={clsx('leading-snug', quiet ? 'font-medium text-ink-soft' : 'font-semibold')}>
              {href ? <StretchedLink href={href}>{title}</StretchedLink> : title}
            </p>
            {soft && <div className="mt-0.5 text-small text-ink-soft">{soft}</div>}
          </div>
          {(chip || action) && (
            <div className={clsx(endClass, icon && '-ml-12.75 @xs:ml-0')}>
              {chip}
              {action && (
                <div className="relative ml-auto @lg:ml-1.5 flex flex-wrap justify-end gap-2">{action}</div>
              )}
            </div>
          )}
        </div>
      </div>
    </li>
  )
}

const rowClass =
  '@container relative border-t border-line first:rounded-t-card first:border-t-0 last:rounded-b-card'
// On the narrowest phones it begins under the icon, so that chip and button still share a line.
const endClass = 'flex flex-wrap items-center gap-2 @lg:max-w-[60%] @lg:shrink-0 @lg:justify-end'

function StretchedLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="after:absolute after:inset-0">
      {children}
    </a>
  )
}
