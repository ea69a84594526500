import { useId, type ReactNode } from 'react'
import { CheckboxRow } from './checkbox-row'
import { FieldError } from './field-error'

type Props = {
  legend: ReactNode
  name: string
  options: { value: string; label: ReactNode; hint?: ReactNode }[]
  /** Which are ticked at first. */
  defaultValue: readonly string[]
  error?: ReactNode
}

// Boxes that answer one question: what is wrong with the answer is said once, for all of them.
export function CheckboxGroup({ legend, name, options, defaultValue, error }: Props) {
  const id = useId()
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="min-w-0">
      <legend className="mb-1 font-[550]">{legend}</legend>
      {options.map((option) => (
        <CheckboxRow key={option.value} {...option} name={name} defaultChecked={defaultValue.includes(option.value)} />
      ))}
      <div className="mt-1.5 empty:hidden">
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
    </fieldset>
  )
}
