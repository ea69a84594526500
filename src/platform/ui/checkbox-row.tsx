import clsx from 'clsx'
import { useId, type ComponentProps, type ReactNode } from 'react'
import { FieldError } from './field-error'

type Props = { label: ReactNode; hint?: ReactNode; error?: ReactNode; className?: string } & Omit<
  ComponentProps<'input'>,
  'type' | 'className'
>

// The whole line can be pressed; the hint describes, it is not part of the name.
export function CheckboxRow({ label, hint, error, className, ...rest }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={clsx('min-w-0', className)}>
      <label className="flex min-h-11 items-start gap-2.5 py-2.5 md:pointer-fine:min-h-10 md:pointer-fine:py-2">
        <input
          type="checkbox"
          className="mt-0.75 size-4.5 shrink-0 accent-mine"
          aria-labelledby={`${id}-label`}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          {...rest}
        />
        <span className="min-w-0">
          <span id={`${id}-label`}>{label}</span>
          {hint && (
            <span id={`${id}-hint`} className="block text-small text-ink-soft">
              {hint}
            </span>
          )}
        </span>
      </label>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  )
}
