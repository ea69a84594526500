import clsx from 'clsx'
import { useId, type ReactNode } from 'react'
import { FieldError } from './field-error'

type RadioOption = { value: string; label: ReactNode; icon?: ReactNode }

type Props = {
  legend: ReactNode
  name: string
  options: RadioOption[]
  defaultValue?: string
  required?: boolean
  hint?: ReactNode
  error?: ReactNode
  /** Small capitals, as on the permit page; otherwise it looks like a field's label. */
  small?: boolean
  className?: string
}

// Real radio inputs: arrow keys, the form and the browser's memory work without JavaScript.
export function RadioChips({
  legend,
  name,
  options,
  defaultValue,
  required,
  hint,
  error,
  small,
  className,
}: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset aria-describedby={described || undefined} className={clsx('min-w-0', className)}>
      <legend
        className={clsx(
          'mb-2',
          small ? 'text-label font-semibold tracking-wide text-ink-soft uppercase' : 'font-[550]',
        )}
      >
        {legend}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1.5 mb-2 text-small text-ink-soft">
          {hint}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label, icon }) => (
          <label key={value} className={optionClass}>
            <input
              type="radio"
              className="sr-only"
              {...{ name, value, required }}
              defaultChecked={value === defaultValue}
            />
            {icon}
            {label}
          </label>
        ))}
      </div>
      <div className="mt-1.5 empty:hidden">
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
    </fieldset>
  )
}

// A thicker edge, too: the choice must not be told by colour alone.
const optionClass =
  'relative inline-flex max-w-full min-h-11 items-center gap-1.5 rounded-full border border-line bg-card px-3.5 py-1 text-small font-[550] ' +
  'text-ink-soft transition-colors md:pointer-fine:min-h-8.5 [&_svg]:size-4 hover:border-edge ' +
  'has-checked:border-mine has-checked:bg-mine-soft has-checked:text-mine has-checked:inset-ring has-checked:inset-ring-mine ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-mine has-disabled:opacity-60'
