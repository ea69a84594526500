import clsx from 'clsx'
import type { ReactNode } from 'react'
import { FieldError } from './field-error'

// The words around a control. TextInput, TextArea and Select take the same ones.
export type FieldWords = {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** At the right of the label: "optional", or a small link. */
  aside?: ReactNode
  hideLabel?: boolean
  className?: string
}

export function Field({
  id,
  label,
  hint,
  error,
  aside,
  hideLabel,
  className,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className={clsx('grid min-w-0 gap-1.5', className)}>
      <div className={clsx('flex items-baseline justify-between gap-3', hideLabel && 'sr-only')}>
        <label htmlFor={id} className="font-[550]">
          {label}
        </label>
        {aside && <span className="shrink-0 text-small text-ink-soft">{aside}</span>}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 text-small text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  )
}

// Ties a control to its hint and its error, for those who hear the page.
export function describedBy(id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}
