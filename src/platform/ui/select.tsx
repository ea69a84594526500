import clsx from 'clsx'
import { ChevronDown } from '@/platform/ui/icons'
import { useId, type ComponentProps } from 'react'
import { lineClass } from './control-class'
import { describedBy, Field, type FieldWords } from './field'

type Props = FieldWords & Omit<ComponentProps<'select'>, keyof FieldWords>

// Children are <option>s.
export function Select({ label, hint, error, aside, hideLabel, className, id, children, ...rest }: Props) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <Field id={fieldId} {...{ label, hint, error, aside, hideLabel, className }}>
      <div className="relative">
        <select
          id={fieldId}
          className={clsx(lineClass, 'cursor-pointer appearance-none truncate pr-10')}
          {...describedBy(fieldId, { hint, error })}
          {...rest}
        >
          {children}
        </select>
        <ChevronDown className="pointer-events-none absolute inset-y-0 right-3.5 my-auto size-4.5 text-ink-soft" />
      </div>
    </Field>
  )
}
