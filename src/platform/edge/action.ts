// Forms write through formAction(): failures a person can mend come back as state, never as exceptions.
import 'server-only'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Actor, ActorKind } from '@/platform/access/actor'
import { isAppError } from '@/platform/access/errors'
import type { Operation } from '@/platform/access/operation'
import { currentPerson } from '@/platform/auth/current'
import type { FormState } from '@/platform/ui/form-state'

type Asker<K extends ActorKind> = () => Promise<Actor<K> | null>

/**
 * Runs an operation with a form's fields. `then` names the page to go to when it worked.
 * Fields that repeat (topics, checkboxes) arrive as a list; an empty field counts as not given.
 */
export function formAction<K extends ActorKind, I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<K, I, O>,
  ...[options]: 'person' extends K
    ? [options?: { as?: Asker<K>; then?: (value: z.output<O>) => string | Promise<string> }]
    : [options: { as: Asker<K>; then?: (value: z.output<O>) => string | Promise<string>; /** What to say to somebody who is signed in and not, or no longer, such an actor: what they typed stays. */ absent?: string }]
) {
  return async (_previous: FormState<z.output<O>>, form: FormData): Promise<FormState<z.output<O>>> => {
    const actor = await (options?.as ?? (currentPerson as Asker<K>))()
    if (!actor) {
      const absent = options && 'absent' in options && options.absent
      if (!absent || !(await currentPerson())) redirect('/sign-in')
      return { status: 'failed', code: 'NOT_FOUND', message: absent, fields: {}, typed: typedIn(form) }
    }

    let value: z.output<O>
    try {
      value = await operation(actor, fieldsOf(form) as z.input<I>)
    } catch (error) {
      if (!isAppError(error)) throw error
      return { status: 'failed', code: error.code, message: error.message, fields: error.fields ?? {}, typed: typedIn(form), ...(error.saved && { saved: error.saved }) }
    }
    if (options?.then) redirect(await options.then(value))
    // The page stays, and shows what changed.
    refresh()
    return { status: 'done', value }
  }
}

function fieldsOf(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'))
  return Object.fromEntries(
    names.map((name) => {
      const given = form.getAll(name).filter((value) => value !== '')
      return [name, given.length > 1 ? given : given[0]]
    }),
  )
}

// What repeats (checkboxes with one name) comes back line by line.
function typedIn(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())].filter((name) => typeof form.get(name) === 'string' && !/^\$ACTION|password|passcode/i.test(name))
  return Object.fromEntries(names.map((name) => [name, (form.getAll(name) as string[]).join('\n')]))
}
