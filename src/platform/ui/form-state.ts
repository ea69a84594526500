/** What a form knows after it was sent. */
export type FormState<T = unknown> =
  | { status: 'idle' }
  | { status: 'done'; value: T }
  /** `typed` is what the person had typed, so that nothing is lost; passwords are never handed back. */
  | {
      status: 'failed'
      code: string
      message: string
      fields: Record<string, string[] | undefined>
      typed: Record<string, string>
      /** What somebody else saved meanwhile. */
      saved?: Record<string, string>
    }

export const idle: FormState<never> = { status: 'idle' }

export type FormAction<T = unknown> = (previous: FormState<T>, form: FormData) => Promise<FormState<T>>
