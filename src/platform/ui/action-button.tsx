import type { ComponentProps } from 'react'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'
import { SubmitButton } from './submit-button'

type Props<T> = ComponentProps<typeof SubmitButton> & {
  action: FormAction<T>
  /** What the action is about: ids, by the names of its fields. */
  fields: Record<string, string>
}

/** One press, one operation: a form that is just a button. */
export function ActionButton<T>({ action, fields, ...button }: Props<T>) {
  return (
    <ActionForm action={action} className="contents">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton {...button} />
    </ActionForm>
  )
}
