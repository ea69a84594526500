import clsx from 'clsx'
import { Eye } from '@/platform/ui/icons'
import type { ReactNode } from 'react'

type Props = {
  header: ReactNode
  children: ReactNode
  /** What stays with the person. */
  footer?: ReactNode
  /** Not yet allowed: the frame is dashed and not violet. Only what is in force is framed in violet. */
  draft?: boolean
}

// The very page somebody else sees.
export function Lens({ header, children, footer, draft }: Props) {
  return (
    <section
      className={clsx(
        'min-w-0 rounded-[18px] border-2 bg-card',
        draft ? 'border-dashed border-edge' : 'border-shown',
      )}
    >
      <h2 className="flex items-center gap-2 rounded-t-2xl bg-shown-soft px-4.25 py-2.25 text-[0.875rem] text-shown">
        <Eye className="size-4.25" />
        {header}
      </h2>
      <div className="px-4.75 py-4.25">{children}</div>
      {footer && (
        <div className="rounded-b-2xl bg-sunk px-4.75 py-4.25 text-small text-ink-soft">{footer}</div>
      )}
    </section>
  )
}
