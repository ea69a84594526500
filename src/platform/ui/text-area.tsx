import clsx from 'clsx'
import { useId, type ComponentProps } from 'react'
import { controlClass } from './control-class'
import { describedBy, Field, type FieldWords } from './field'

type Props = FieldWords & Omit<ComponentProps<'textarea'>, keyof FieldWords>

// Grows with what is written, where the browser can.
export function TextArea({ label, hint, error, aside, hideLabel, className, id, rows = 4, ...rest }: Props) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <Field id={fieldId} {...{ label, hint, error, aside, hideLabel, className }}>
      <textarea
        id={fieldId}
        rows={rows}
        className={clsx(
          controlClass,
          'field-sizing-content max-h-[60dvh]',
          rows < 3 ? 'min-h-17' : 'min-h-29',
        )}
        {...describedBy(fieldId, { hint, error })}
        {...rest}
      />
    </Field>
  )
}
