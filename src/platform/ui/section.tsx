import clsx from 'clsx'
import { useId, type ReactNode } from 'react'
import { SectionLabel } from './section-label'

type Props = { label: ReactNode; aside?: ReactNode; children: ReactNode; className?: string }

// A labelled part of a page without a card of its own: usually a RowList follows.
export function Section({ label, aside, children, className }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={clsx('mt-7 min-w-0', className)}>
      <div className="mb-2.5">
        <SectionLabel id={id} aside={aside}>
          {label}
        </SectionLabel>
      </div>
      {children}
    </section>
  )
}
