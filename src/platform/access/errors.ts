// Every expected failure, by name. The edges turn these into pages, form states and HTTP.
export type AppErrorCode = 'INVALID_INPUT' | 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'NOT_ALLOWED' | 'CONFLICT' | 'TOO_MANY'
export type FieldErrors = Record<string, string[] | undefined>

export class AppError extends Error {
  readonly code: AppErrorCode
  readonly fields: FieldErrors | undefined
  /** What is saved now, by the names of the form's fields, when an edit met another. */
  readonly saved: Record<string, string> | undefined

  constructor(code: AppErrorCode, message: string, fields?: FieldErrors, saved?: Record<string, string>) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.fields = fields
    this.saved = saved
  }
}

/** The same answer for what is hidden and for what does not exist. */
export const notFound = () => new AppError('NOT_FOUND', 'There is nothing here, or it is not yours to see.')

/** A failure that belongs to one field of a form. */
export const fieldError = (field: string, sentence: string) => new AppError('INVALID_INPUT', sentence, { [field]: [sentence] })

/** Next bundles this file apart from the server's own copy, so the class alone cannot be trusted to match. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError || (error instanceof Error && error.name === 'AppError' && 'code' in error)
}
