'use client'

import { createContext, use, useActionState, type ReactNode } from 'react'
import { FormError } from './form-error'
import { idle, type FormAction, type FormState } from './form-state'

const StateOfForm = createContext<FormState>(idle)

type Props<T> = {
  action: FormAction<T>
  children: ReactNode
  className?: string
  id?: string
  /** Shown above the form once it worked, for forms that stay on their page; it may be told what came back. */
  done?: ReactNode | ((value: T) => ReactNode)
}

/**
 * A form whose action is an operation. It works before JavaScript; what went wrong stands next to the fields, and what
 * was typed stays. Put Form… fields inside.
 */
export function ActionForm<T>({ action, children, className, id, done }: Props<T>) {
  const [state, submit] = useActionState(action, idle as Awaited<FormState<T>>)
  const elsewhere = state.status === 'failed' && !Object.values(state.fields).some((errors) => errors?.length)

  return (
    <form action={submit} className={className ?? 'grid gap-5'} id={id}>
      <StateOfForm value={state}>
        {state.status === 'failed' && elsewhere && <FormError>{state.message}</FormError>}
        {state.status === 'done' && done && <div role="status">{typeof done === 'function' ? done(state.value) : done}</div>}
        {children}
      </StateOfForm>
    </form>
  )
}

/** What a field inside an ActionForm must show: its error, and what was typed. */
export function useFieldState(name: string | undefined): { error?: string; typed?: string; failed: boolean } {
  const state = use(StateOfForm)
  if (state.status !== 'failed' || !name) return { failed: false }
  const error = state.fields[name]?.[0]
  return { failed: true, ...(error && { error }), ...(state.typed[name] !== undefined && { typed: state.typed[name] }) }
}
