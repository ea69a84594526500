'use client'

import { createContext, use, useActionState, useEffect, useRef, type ReactNode } from 'react'
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
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.status === 'failed') lookAtFault(form.current)
  }, [state])
  const elsewhere = state.status === 'failed' && !Object.values(state.fields).some((errors) => errors?.length)

  return (
    <form ref={form} action={submit} className={className ?? 'grid gap-5'} id={id}>
      <StateOfForm value={state}>
        {state.status === 'failed' && elsewhere && <FormError>{state.message}</FormError>}
        {state.status === 'done' && done && <div role="status">{typeof done === 'function' ? done(state.value) : done}</div>}
        {children}
      </StateOfForm>
    </form>
  )
}

// Who pressed the button below a long form sees at once what is wrong above.
function lookAtFault(form: HTMLFormElement | null) {
  const fault = form?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')
  if (!fault) return
  const { top, bottom } = fault.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) fault.scrollIntoView({ block: 'center' })
  fault.focus({ preventScroll: true })
}

/** What a field inside an ActionForm must show: its error, what was typed, and what another edit saved meanwhile. */
export function useFieldState(name: string | undefined): { error?: string; typed?: string; saved?: string; failed: boolean } {
  const state = use(StateOfForm)
  if (state.status !== 'failed' || !name) return { failed: false }
  const error = state.fields[name]?.[0]
  const saved = state.saved?.[name]
  const typed = state.typed[name]
  return { failed: true, ...(error && { error }), ...(typed !== undefined && { typed }), ...(saved !== undefined && saved !== (typed ?? '') && { saved }) }
}

/** The version that this form is filled from. After a conflict it is the newer one: saving again replaces that knowingly. */
export function FormVersion({ value }: { value: number }) {
  const state = use(StateOfForm)
  const version = (state.status === 'failed' && (state.saved?.version ?? state.typed.version)) || value
  return <input type="hidden" name="version" value={version} />
}
