import { useId, type ComponentProps } from 'react'
import { lineClass } from './control-class'
import { describedBy, Field, type FieldWords } from './field'

type Props = FieldWords & Omit<ComponentProps<'input'>, keyof FieldWords>

export function TextInput({ label, hint, error, aside, hideLabel, className, id, ...rest }: Props) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <Field id={fieldId} {...{ label, hint, error, aside, hideLabel, className }}>
      <input id={fieldId} className={lineClass} {...describedBy(fieldId, { hint, error })} {...rest} />
    </Field>
  )
}
