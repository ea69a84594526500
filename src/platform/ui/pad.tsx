import clsx from 'clsx'
import { useId, type ReactNode } from 'react'
import { cardClass } from './card-class'
import { SectionLabel } from './section-label'

type Props = { label?: ReactNode; aside?: ReactNode; children: ReactNode; className?: string }

// A card with padding and, if given, a small-cap label as its heading.
export function Pad({ label, aside, children, className }: Props) {
  const id = useId()
  return (
    <section
      aria-labelledby={label ? id : undefined}
      className={clsx(cardClass, 'min-w-0 px-4.75 py-4.25', className)}
    >
      {label && (
        <div className="mb-2.5">
          <SectionLabel id={id} aside={aside}>
            {label}
          </SectionLabel>
        </div>
      )}
      {children}
    </section>
  )
}
